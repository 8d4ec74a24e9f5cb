import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('he');
const { size } = figuresOf(count, fromLeft);

/** Help for pictures that break a limit, in Hebrew. */
export const hebrewRemedies: RemedyMessages = {
  cropToFit: 'חיתוך להתאמה',
  cropToFitFile: (name) => `חיתוך להתאמה: ${isolated(name)}`,
  shrink: 'הקטנה להתאמה',
  shrinkFile: (name) => `הקטנה להתאמה: ${isolated(name)}`,
  shrinkHint: 'הקטנה להתאמה: פרטים עדינים יאבדו',
  shrunkTo: ({ width, height }) => `הוקטנה ל־${size(width, height)} פיקסלים`,
  compressed: 'נדחסה, פרטים עדינים אבדו',
};
