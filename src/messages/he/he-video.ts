import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('he');

/** The camera that records video, in Hebrew. */
export const hebrewVideo: VideoMessages = {
  modes: 'תמונה או סרטון',
  photoMode: 'תמונה',
  videoMode: 'סרטון',

  record: 'צילום סרטון',
  stop: 'סיום ההקלטה',
  pause: 'השהיית ההקלטה',
  resume: 'המשך ההקלטה',
  elapsed: (seconds) => `הוקלטו: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `הוקלטו: ${duration(seconds)} מתוך ${duration(most)}`,
  timeLeft: (seconds) => `נותרו ${duration(seconds)}`,
  paused: 'מושהה',

  soundLevel: 'עוצמת המיקרופון',
  silence: 'לא נשמע דבר. האם המיקרופון מושתק?',
  withoutSound: 'ללא קול',
  recordWithoutSound: 'הקלטה ללא קול',
  microphoneAsking: 'הדפדפן שואל אם הדף הזה רשאי להשתמש במיקרופון.',

  shot: 'הסרטון שצילמתם',
  use: 'שימוש בסרטון',
  add: 'הוספת הסרטון',
  cannotPlay: 'הדף הזה אינו מאפשר להשמיע את ההקלטה, אבל אפשר להשתמש בה.',

  endedByLength: (seconds) => `ההקלטה הסתיימה מעצמה: המקסימום הוא ${duration(seconds)}.`,
  endedBySize: (most) => `ההקלטה הסתיימה מעצמה: המקסימום הוא ${bytes(most)}.`,
  endedUnseen: 'ההקלטה הסתיימה בזמן שהייתם בלשונית אחרת.',
  endedUnplugged: 'המצלמה כבר לא זמינה. מה שהוקלט עד אז נשמר.',

  announceRecording: 'ההקלטה פועלת',
  announceRecorded: (seconds) => `הוקלט, ${duration(seconds)}`,
  announceAdded: (added) => `הסרטון נוסף, עד כה ${count(added)}`,

  unrecordable: { title: 'לא ניתן היה להקליט', advice: 'נסו שוב או בחרו קובץ.' },
  microphoneTroubles: {
    refused: {
      title: 'הדף הזה אינו רשאי להשתמש במיקרופון',
      advice: 'לחצו על הסמל שליד הכתובת בראש הדפדפן, אפשרו את המיקרופון ונסו שוב.',
    },
    dismissed: {
      title: 'הבקשה נסגרה',
      advice: 'נסו שוב ובחרו ״אישור״ כשהדפדפן מבקש להשתמש במיקרופון.',
    },
    system: {
      title: 'המכשיר אינו מאפשר לדפדפן להשתמש במיקרופון',
      advice: 'אפשרו זאת בהגדרות הפרטיות של המכשיר ונסו שוב.',
    },
    missing: { title: 'לא נמצא מיקרופון', advice: 'חברו מיקרופון ונסו שוב, או הקליטו ללא קול.' },
    'in-use': {
      title: 'המיקרופון תפוס',
      advice: 'סגרו תוכניות ולשוניות אחרות שמשתמשות בו ונסו שוב.',
    },
    unplugged: {
      title: 'המיקרופון כבר לא זמין',
      advice: 'הוא נותק, או שההרשאה של הדף הזה בוטלה. חברו אותו ונסו שוב.',
    },
    failed: { title: 'המיקרופון לא הופעל', advice: 'נסו שוב או הקליטו ללא קול.' },
  },
};
