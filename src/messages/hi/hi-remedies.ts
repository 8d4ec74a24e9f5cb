import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('hi');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Hindi. */
export const hindiRemedies: RemedyMessages = {
  cropToFit: 'सीमा तक काटें',
  cropToFitFile: (name) => `सीमा तक काटें: ${name}`,
  shrink: 'सीमा तक छोटा करें',
  shrinkFile: (name) => `सीमा तक छोटा करें: ${name}`,
  shrinkHint: 'सीमा तक छोटा करें: बारीकियाँ खो जाती हैं',
  shrunkTo: ({ width, height }) => `${size(width, height)} पिक्सेल तक छोटा किया गया`,
  compressed: 'कंप्रेस किया गया, बारीकियाँ खो गईं',
};
