import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('ar');
const { size } = figuresOf(count, fromLeft);

/** Help for pictures that break a limit, in Arabic. */
export const arabicRemedies: RemedyMessages = {
  cropToFit: 'اقتصاص للملاءمة',
  cropToFitFile: (name) => `اقتصاص للملاءمة: ${isolated(name)}`,
  shrink: 'تصغير للملاءمة',
  shrinkFile: (name) => `تصغير للملاءمة: ${isolated(name)}`,
  shrinkHint: 'تصغير للملاءمة: تُفقد التفاصيل الدقيقة',
  shrunkTo: ({ width, height }) => `صُغّرت إلى ${size(width, height)} بكسل`,
  compressed: 'مضغوطة، فُقدت التفاصيل الدقيقة',
};
