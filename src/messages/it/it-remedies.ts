import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('it');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Italian. */
export const italianRemedies: RemedyMessages = {
  cropToFit: 'Ritaglia per adattare',
  cropToFitFile: (name) => `Ritaglia per adattare: ${name}`,
  shrink: 'Riduci per adattare',
  shrinkFile: (name) => `Riduci per adattare: ${name}`,
  shrinkHint: 'Riduci per adattare: i dettagli fini si perdono',
  shrunkTo: ({ width, height }) => `ridotta a ${size(width, height)} pixel`,
  compressed: 'compressa, i dettagli fini si perdono',
};
