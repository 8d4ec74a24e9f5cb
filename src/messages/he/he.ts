import { isolated } from '../isolates.js';
import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { hebrewAddress } from './he-address.js';
import { hebrewCamera } from './he-camera.js';
import { hebrewCrop } from './he-crop.js';
import { hebrewDuplicates } from './he-duplicates.js';
import { hebrewErrors } from './he-errors.js';
import { countFiles } from './he-files.js';
import { hebrewMove } from './he-move.js';
import { hebrewQueue } from './he-queue.js';
import { hebrewRemedies } from './he-remedies.js';
import { hebrewRules } from './he-rules.js';
import { hebrewVideo } from './he-video.js';

const {
  anyOf,
  bytes,
  bytesOf,
  calmDuration,
  clock,
  count,
  percent,
  plural,
  roughDuration,
  shortDuration,
  speed,
} = quantitiesOf('he');

/** The widget in Hebrew; it addresses everybody at once, so that it fits women and men. */
export const he: Messages = {
  language: 'he',
  direction: 'rtl',
  comma: ', ',

  dropTitle: 'גררו קבצים לכאן',
  chooseTitle: 'בחרו קבצים',
  browseHint: 'או בחרו מהמכשיר',
  otherWaysHint: 'או הוסיפו בדרך אחרת',
  letGoTitle: (files) =>
    files > 0 ? `שחררו כדי להוסיף ${countFiles(files)}` : 'שחררו כדי להוסיף קבצים',
  letGoStartsHint: () => 'ההעלאה תתחיל מיד',
  letGoWaitsHint: () => 'ההעלאה תתחיל בלחיצה על ״העלאה״',
  browse: 'עיון',
  addMore: 'הוספת קבצים נוספים',
  camera: 'מצלמה',
  link: 'קישור',
  folder: 'תיקייה',
  takePhoto: 'צילום תמונה',
  recordVideo: 'צילום סרטון',
  gallery: 'תמונות וסרטונים',
  backToList: 'חזרה לרשימה',
  lostPart: 'לא ניתן לפתוח את זה. בדקו את החיבור ונסו שוב, או טענו מחדש את הדף.',
  rules: hebrewRules,
  anyImage: 'תמונות',
  anyVideo: 'סרטונים',
  anyAudio: 'קובצי שמע',
  anyText: 'קובצי טקסט',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `בהעלאה: ${countFiles(files)}`,
  listLabel: 'קבצים',
  totalProgressLabel: 'כל הקבצים',
  upload: (files) => `העלאה של ${countFiles(files)}`,
  pauseAll: 'השהיית הכול',
  resumeAll: 'המשך הכול',
  tryAgainAll: 'ניסיון חוזר לכול',
  done: 'סיום',
  uploadedSummary: (files) =>
    `${plural(files, { one: 'הועלה', two: 'הועלו', other: 'הועלו' })} ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${plural(uploaded, { one: 'הועלה', two: 'הועלו', other: 'הועלו' })} ${countFiles(uploaded)}, ${count(failed)} לא`
      : `${plural(failed, { one: 'לא הועלה', two: 'לא הועלו', other: 'לא הועלו' })} ${countFiles(failed)}`,
  pausedSummary: 'מושהה',
  waitingSummary: 'ממתין לרשת',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} מתוך ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} מתוך ${countFiles(total)}`,
  percent,
  speed: (bytesPerSecond) => isolated(speed(bytesPerSecond)),
  timeLeft: (seconds) =>
    seconds < 3 ? 'נותרו שניות ספורות' : `זמן שנותר: בערך ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `נותרו ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'בבדיקה',
  statusReady: 'מוכן',
  statusCropping: 'ממתין לחיתוך',
  statusPreparing: 'בהכנה',
  statusQueued: 'בתור',
  statusPaused: 'מושהה',
  statusStalled: 'אין התקדמות כבר זמן מה, הניסיון נמשך',
  statusWaiting: (share) =>
    share >= 0.01 ? `ממתין לרשת, ${percent(share)} כבר נשמרו` : 'ממתין לרשת',
  statusProcessing: 'בעיבוד בשרת',
  statusFetching: 'השרת מביא את הקובץ',
  statusDone: 'הועלה',
  locationRemoved: 'המיקום הוסר',
  statusRemoving: 'במחיקה',
  statusMissing: (share) =>
    share >= 0.01
      ? `בחרו שוב את הקובץ כדי להמשיך מ־${percent(share)}`
      : 'בחרו שוב את הקובץ כדי להמשיך',

  pause: 'השהיה',
  pauseFile: (name) => `השהיה: ${isolated(name)}`,
  resume: 'המשך',
  resumeFile: (name) => `המשך: ${isolated(name)}`,
  crop: 'חיתוך',
  cropFile: (name) => `חיתוך ${isolated(name)}`,
  tryAgain: 'ניסיון חוזר',
  tryAgainFile: (name) => `ניסיון חוזר: ${isolated(name)}`,
  chooseAnother: 'בחירת קובץ אחר',
  chooseAnotherFile: (name) => `בחירת קובץ אחר במקום ${isolated(name)}`,
  chooseAgain: 'בחירה מחדש',
  chooseAgainFile: (name) => `בחירה מחדש: ${isolated(name)}`,
  cancel: 'ביטול',
  cancelFile: (name) => `ביטול ${isolated(name)}`,
  dismiss: 'הסרה',
  dismissFile: (name) => `הסרה: ${isolated(name)}`,
  remove: (secondsLeft) => `מחיקה, אפשרית עוד ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `מחיקה: ${isolated(name)}, אפשרית עוד ${calmDuration(secondsLeft)}`,
  takeOffList: 'הסרה מהרשימה',
  takeOffListFile: (name) => `הסרה מהרשימה: ${isolated(name)}`,
  progressLabel: (name) => `העלאת ${isolated(name)}`,

  dialogTitle: (multiple) => (multiple ? 'הוספת קבצים' : 'הוספת קובץ'),
  close: 'סגירה',
  minimize: 'מזעור',
  showAgain: 'הצגת ההעלאות',

  formIsEmpty: 'בחרו קובץ.',
  formIsBusy: 'המתינו עד שכל הקבצים יועלו.',
  formHasFailed: 'חלק מהקבצים לא הועלו. נסו שוב או הסירו אותם.',
  formHasTooFew: (least) => `בחרו לפחות ${countFiles(least)}.`,
  formHasTooMany: (most) => `בחרו לכל היותר ${countFiles(most)}.`,

  announceAdded: (files) =>
    `${plural(files, { one: 'נוסף', two: 'נוספו', other: 'נוספו' })} ${countFiles(files)}`,
  announceRefused: (files) =>
    `${plural(files, { one: 'נדחה', two: 'נדחו', other: 'נדחו' })} ${countFiles(files)}, הסיבה מופיעה ברשימה`,
  announceUploaded: (files) =>
    `${plural(files, { one: 'הועלה', two: 'הועלו', other: 'הועלו' })} ${countFiles(files)}`,
  announceFailed: (files) =>
    `${plural(files, { one: 'לא הועלה', two: 'לא הועלו', other: 'לא הועלו' })} ${countFiles(files)}, הסיבה מופיעה ברשימה`,
  announceRemoved: (name, deleted) =>
    deleted ? `${isolated(name)} נמחק` : `${isolated(name)} הוסר מהרשימה`,

  queue: hebrewQueue,
  address: hebrewAddress,
  cropping: hebrewCrop,
  cameraPanel: hebrewCamera,
  videoPanel: hebrewVideo,
  duplicates: hebrewDuplicates,
  remedies: hebrewRemedies,
  moving: hebrewMove,
  errors: hebrewErrors,
};
