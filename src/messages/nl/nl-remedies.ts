import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('nl');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Dutch. */
export const dutchRemedies: RemedyMessages = {
  cropToFit: 'Passend bijsnijden',
  cropToFitFile: (name) => `Passend bijsnijden: ${name}`,
  shrink: 'Passend verkleinen',
  shrinkFile: (name) => `Passend verkleinen: ${name}`,
  shrinkHint: 'Passend verkleinen: fijne details gaan verloren',
  shrunkTo: ({ width, height }) => `verkleind naar ${size(width, height)} pixels`,
  compressed: 'gecomprimeerd, fijne details gaan verloren',
};
