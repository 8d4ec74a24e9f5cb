import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('fr');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in French. */
export const frenchRemedies: RemedyMessages = {
  cropToFit: 'Recadrer pour l’adapter',
  cropToFitFile: (name) => `Recadrer pour l’adapter : ${name}`,
  shrink: 'Réduire pour l’adapter',
  shrinkFile: (name) => `Réduire pour l’adapter : ${name}`,
  shrinkHint: 'Réduire pour l’adapter : les détails fins sont perdus',
  shrunkTo: ({ width, height }) => `réduite à ${size(width, height)} pixels`,
  compressed: 'compressée, les détails fins sont perdus',
};
