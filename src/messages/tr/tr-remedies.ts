import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('tr');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Turkish. */
export const turkishRemedies: RemedyMessages = {
  cropToFit: 'Sığacak şekilde kırp',
  cropToFitFile: (name) => `Sığacak şekilde kırp: ${name}`,
  shrink: 'Sığacak şekilde küçült',
  shrinkFile: (name) => `Sığacak şekilde küçült: ${name}`,
  shrinkHint: 'Sığacak şekilde küçült: ince ayrıntılar kaybolur',
  shrunkTo: ({ width, height }) => `${size(width, height)} piksele küçültüldü`,
  compressed: 'sıkıştırıldı, ince ayrıntılar kayboldu',
};
