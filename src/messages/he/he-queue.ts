import { fromLeft } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './he-files.js';

const { bytes, count, duration, plural } = quantitiesOf('he');

/** The list of many files, the corner pill and the view of what has arrived, in Hebrew. */
export const hebrewQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    plural(pictures, { one: 'תמונה אחת', two: 'שתי תמונות', other: `${count(pictures)} תמונות` }),
  clearFinished: 'ניקוי מה שהסתיים',

  short: {
    processing: 'בעיבוד',
    fetching: 'בהבאה',
    waiting: 'אין רשת',
    stalled: 'ניסיון נוסף',
    cropping: 'לחיתוך',
  },

  uploadMore: 'העלאת קבצים נוספים',
  showFiles: 'הצגת הקבצים',
  took: (amount, seconds) => `${fromLeft(bytes(amount))} תוך ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'אפשר למחוק אותו', two: 'אפשר למחוק אותם', other: 'אפשר למחוק אותם' })} עוד ${duration(seconds)}.`,

  pillLabel: 'העלאות',
  hidePill: 'הסתרה',
  announceMinimized: 'מוזער, ההעלאה נמשכת',

  announceHalfWay: 'חצי כבר הועלה',
  announceCleared: (files) =>
    `${plural(files, { one: 'הוסר', two: 'הוסרו', other: 'הוסרו' })} ${countFiles(files)} מהרשימה`,
};
