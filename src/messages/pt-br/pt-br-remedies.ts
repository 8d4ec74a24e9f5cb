import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('pt-BR');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Portuguese as in Brazil. */
export const brazilianRemedies: RemedyMessages = {
  cropToFit: 'Cortar para caber',
  cropToFitFile: (name) => `Cortar para caber: ${name}`,
  shrink: 'Reduzir para caber',
  shrinkFile: (name) => `Reduzir para caber: ${name}`,
  shrinkHint: 'Reduzir para caber: detalhes finos se perdem',
  shrunkTo: ({ width, height }) => `reduzida para ${size(width, height)} pixels`,
  compressed: 'comprimida, detalhes finos se perdem',
};
