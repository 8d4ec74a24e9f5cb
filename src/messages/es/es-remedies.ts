import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('es');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Spanish. */
export const spanishRemedies: RemedyMessages = {
  cropToFit: 'Recortar para ajustar',
  cropToFitFile: (name) => `Recortar para ajustar: ${name}`,
  shrink: 'Reducir para ajustar',
  shrinkFile: (name) => `Reducir para ajustar: ${name}`,
  shrinkHint: 'Reducir para ajustar: se pierden los detalles finos',
  shrunkTo: ({ width, height }) => `reducida a ${size(width, height)} píxeles`,
  compressed: 'comprimida, se pierden los detalles finos',
};
