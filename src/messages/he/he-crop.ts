import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('he');

/** Cropping, in Hebrew. */
export const hebrewCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `חיתוך, ${count(position)} מתוך ${count(pictures)}` : 'חיתוך',
  back: 'חזרה לרשימה',
  cropPictures: (pictures) =>
    `חיתוך ${plural(pictures, { one: 'תמונה אחת', two: 'שתי תמונות', other: `${count(pictures)} תמונות` })}`,
  skip: 'דילוג',
  skipAll: 'ללא חיתוך',
  apply: 'חיתוך',
  sameForAll: 'החלה על הכול',
  reset: 'איפוס',
  loading: 'התמונה נפתחת',

  shapes: 'פורמט',
  free: 'חופשי',
  ...figuresOf(count, fromLeft),
  straighten: 'יישור',
  turn: 'סיבוב עם כיוון השעון',
  flip: 'היפוך',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',

  frame: (name) => `מה שיישאר מתוך ${isolated(name)}`,
  help: 'מקשי החיצים מזיזים את המסגרת, עם Shift הם משנים את גודלה, ועם Alt פיקסל אחד בכל פעם. פלוס ומינוס מגדילים ומקטינים, Enter חותך.',
  spokenSize: (width, height) => `${count(width)} על ${count(height)} פיקסלים`,

  numbers: 'מיקום וגודל בפיקסלים',
  left: 'משמאל',
  top: 'מלמעלה',
  width: 'רוחב',
  height: 'גובה',

  strip: 'תמונות לחיתוך',
  picture: (name) => `חיתוך ${isolated(name)}`,
};
