import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('pl');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Polish. */
export const polishRemedies: RemedyMessages = {
  cropToFit: 'Przytnij do limitu',
  cropToFitFile: (name) => `Przytnij do limitu: ${name}`,
  shrink: 'Zmniejsz do limitu',
  shrinkFile: (name) => `Zmniejsz do limitu: ${name}`,
  shrinkHint: 'Zmniejsz do limitu: znikną drobne szczegóły',
  shrunkTo: ({ width, height }) => `zmniejszono do ${size(width, height)} piks.`,
  compressed: 'skompresowano, drobne szczegóły zniknęły',
};
