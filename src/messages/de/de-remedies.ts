import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('de');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in German. */
export const germanRemedies: RemedyMessages = {
  cropToFit: 'Passend zuschneiden',
  cropToFitFile: (name) => `Passend zuschneiden: ${name}`,
  shrink: 'Passend verkleinern',
  shrinkFile: (name) => `Passend verkleinern: ${name}`,
  shrinkHint: 'Passend verkleinern: feine Details gehen verloren',
  shrunkTo: ({ width, height }) => `verkleinert auf ${size(width, height)} Pixel`,
  compressed: 'komprimiert, feine Details gehen verloren',
};
