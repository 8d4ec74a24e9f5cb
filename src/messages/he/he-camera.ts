import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('he');

/** The camera, in Hebrew. */
export const hebrewCamera: CameraMessages = {
  title: 'מצלמה',
  preview: 'מה שהמצלמה רואה',
  shot: 'התמונה שצילמתם',
  asking: 'ממתין למצלמה',
  askingHint: 'הדפדפן שואל אם הדף הזה רשאי להשתמש בה. שום דבר לא נשלח לפני שתאשרו.',
  off: 'המצלמה כבויה',
  offHint: 'היא כובתה בזמן שהייתם בלשונית אחרת.',
  startAgain: 'הפעלה',

  takePhoto: 'צילום תמונה',
  timer: (seconds) => `טיימר, ${duration(seconds)}`,
  switchCamera: 'החלפת מצלמה',
  cameras: 'בחירת מצלמה',
  camera: (position) => `מצלמה ${count(position)}`,
  retake: 'צילום מחדש',
  use: 'שימוש בתמונה',
  add: 'הוספת התמונה',
  done: (added) => `סיום, נוספו: ${count(added)}`,

  announceLive: 'המצלמה פועלת',
  announceTaken: 'התמונה צולמה',
  announceAdded: (added) =>
    `נוספה, עד כה ${plural(added, { one: 'תמונה אחת', two: 'שתי תמונות', other: `${count(added)} תמונות` })}`,

  troubles: {
    refused: {
      title: 'הדף הזה אינו רשאי להשתמש במצלמה',
      advice: 'לחצו על הסמל שליד הכתובת בראש הדפדפן, אפשרו את המצלמה ונסו שוב.',
    },
    dismissed: {
      title: 'הבקשה נסגרה',
      advice: 'נסו שוב ובחרו ״אישור״ כשהדפדפן מבקש להשתמש במצלמה.',
    },
    system: {
      title: 'המכשיר אינו מאפשר לדפדפן להשתמש במצלמה',
      advice: 'אפשרו זאת בהגדרות הפרטיות של המכשיר ונסו שוב.',
    },
    missing: { title: 'לא נמצאה מצלמה', advice: 'חברו מצלמה ונסו שוב, או בחרו קובץ.' },
    'in-use': {
      title: 'המצלמה תפוסה',
      advice: 'סגרו תוכניות ולשוניות אחרות שמשתמשות בה ונסו שוב.',
    },
    unplugged: {
      title: 'המצלמה כבר לא זמינה',
      advice: 'היא נותקה, או שההרשאה של הדף הזה בוטלה. חברו אותה ונסו שוב.',
    },
    unsupported: {
      title: 'אי אפשר להשתמש במצלמה בדף הזה',
      advice: 'דפדפנים מאפשרים זאת רק בדפים עם כתובת https. בחרו קובץ במקום זאת.',
    },
    failed: { title: 'המצלמה לא הופעלה', advice: 'נסו שוב או בחרו קובץ.' },
  },
};
