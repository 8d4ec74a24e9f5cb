import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('pt-PT');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Portuguese as in Portugal. */
export const portugueseRemedies: RemedyMessages = {
  cropToFit: 'Recortar para caber',
  cropToFitFile: (name) => `Recortar para caber: ${name}`,
  shrink: 'Reduzir para caber',
  shrinkFile: (name) => `Reduzir para caber: ${name}`,
  shrinkHint: 'Reduzir para caber: perdem-se os detalhes finos',
  shrunkTo: ({ width, height }) => `reduzida para ${size(width, height)} píxeis`,
  compressed: 'comprimida, perdem-se os detalhes finos',
};
