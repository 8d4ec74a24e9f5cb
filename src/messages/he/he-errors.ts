import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './he-files.js';
import { hebrewPixels } from './he-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('he');
const { size } = figuresOf(count, fromLeft);
const quote = quoting('״', '״');

/** What went wrong and what to do, in Hebrew. */
export const hebrewErrors: Messages['errors'] = {
  network: () => 'החיבור נותק. שום דבר לא אבד.',
  stalled: () => 'ההעלאה הפסיקה להתקדם. שום דבר לא אבד.',
  offline: () => 'אין חיבור לאינטרנט. התחברו ונסו שוב.',
  'rate-limited': () => 'השרת עמוס כרגע. נסו שוב בעוד דקה.',
  server: (facts) => quote('השרת לא הצליח לקבל את הקובץ', facts, 'נסו שוב.'),
  'bad-answer': () => 'השרת ענה תשובה לא מובנת. נסו שוב או הודיעו לבעלי הדף.',

  rejected: (facts) => quote('השרת דחה את הקובץ', facts, 'נסו שוב או בחרו קובץ אחר.'),
  signature: () => 'הדף הזה לא הורשה להעלות. טענו אותו מחדש ונסו שוב.',
  uncertain: () => 'ייתכן שהקובץ הגיע, אבל תשובת השרת אבדה. נסו שוב.',
  aborted: () => 'בוטל לפני הסיום.',
  checksum: () => 'הקובץ הגיע פגום. נסו שוב.',
  'file-unreadable': () => 'אי אפשר עוד לקרוא את הקובץ, ייתכן שהועבר או נמחק. בחרו אותו שוב.',
  'file-changed': () => 'הקובץ השתנה במהלך ההעלאה. בחרו אותו שוב.',
  'folder-endless': () =>
    'בתיקייה הזאת יש יותר מדי תיקיות או קישורים אינסופיים. בחרו את הקבצים ישירות.',
  'other-file': () => 'זה קובץ אחר, או שהוא השתנה מאז. בחרו את הקודם או הסירו את השורה.',

  empty: () => 'הקובץ ריק. בחרו קובץ אחר.',
  'too-large': (facts) => compare('גדול', facts, 'בחרו קובץ קטן יותר.'),
  'too-small': (facts) => compare('קטן', facts, 'בחרו קובץ גדול יותר.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'יותר מדי יחד עם הקבצים האחרים. קודם הסירו חלק מהם.'
      : `יותר מ־${bytes(limit)} יחד עם הקבצים האחרים. קודם הסירו חלק מהם.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `סוג הקובץ הזה לא מתקבל כאן. בחרו ${accepted}.`
      : 'סוג הקובץ הזה לא מתקבל כאן. בחרו קובץ אחר.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'יותר מדי קבצים. הסירו אחד כדי לפנות מקום.'
      : limit === 1
        ? 'כאן מתקבל רק קובץ אחד. קודם הסירו את השני.'
        : `כאן מתקבלים לכל היותר ${countFiles(limit)}. הסירו אחד כדי לפנות מקום.`,

  'picture-unreadable': () =>
    'אי אפשר לפתוח את התמונה הזאת כאן, ולכן אי אפשר לחתוך אותה. בחרו קובץ אחר.',
  'picture-too-large': () =>
    'בתמונה הזאת יש יותר מדי פיקסלים כדי לחתוך אותה כאן. בחרו תמונה קטנה יותר.',
  'picture-unshrinkable': () =>
    'אי אפשר להקטין את התמונה הזאת מספיק בלי לפגום בה. בחרו תמונה אחרת.',
  'picture-too-wide': ({ limit = 0 }) => `רחבה מ־${count(limit)} פיקסלים. בחרו תמונה קטנה יותר.`,
  'picture-too-high': ({ limit = 0 }) => `גבוהה מ־${count(limit)} פיקסלים. בחרו תמונה קטנה יותר.`,
  'too-few-pixels': (facts) =>
    `קטנה מ־${pixelLimitText(facts.pixelLimit, hebrewPixels)}${pixelsInBrackets(facts, size)}. בחרו תמונה גדולה יותר.`,

  duplicate: ({ twin }) =>
    twin
      ? `זהה ל־${isolated(twin)} שכבר ברשימה. הקובץ לא יועלה פעמיים.`
      : 'הקובץ הזה כבר ברשימה. הוא לא יועלה פעמיים.',
  'refused-by-page': ({ pageWords }) => pageWords || 'הדף הזה לא מקבל את הקובץ. בחרו קובץ אחר.',
  'address-uncroppable': () =>
    'האתר של התמונה לא מאפשר לדף הזה לקרוא אותה, ולכן אי אפשר לחתוך אותה. שמרו אותה במכשיר ובחרו אותה משם.',
  'bad-address': () => 'אי אפשר להביא קובץ מהכתובת הזאת. ודאו שהיא מתחילה ב־https:// או http://.',

  'delete-expired': () => 'הזמן למחיקה מהשרת עבר. אפשר רק להסיר את הקובץ מהרשימה.',
  'delete-refused': (facts) =>
    quote('השרת כבר לא מוחק את הקובץ', facts, 'אפשר רק להסיר אותו מהרשימה.'),

  configuration: (facts) => quote('ההעלאות אינן מוגדרות כראוי בדף הזה', facts, 'הודיעו לבעלי הדף.'),
  'unknown-file': () => 'הקובץ הזה כבר לא ברשימה. בחרו אותו שוב.',
  'illegal-state': () => 'זה לא היה אפשרי כרגע. נסו שוב.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} ממה שמתקבל כאן. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} מ־${limit} (${actual}). ${advice}`;
}
