import { isolated } from '../isolates.js';
import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { arabicAddress } from './ar-address.js';
import { arabicCamera } from './ar-camera.js';
import { arabicCrop } from './ar-crop.js';
import { arabicDuplicates } from './ar-duplicates.js';
import { arabicMove } from './ar-move.js';
import { arabicRemedies } from './ar-remedies.js';
import { arabicRules } from './ar-rules.js';
import { arabicVideo } from './ar-video.js';
import { arabicErrors } from './ar-errors.js';
import { arabicQueue } from './ar-queue.js';
import { countFiles, ofFiles } from './ar-files.js';

const { anyOf, bytes, bytesOf, clock, count, percent, speed } = quantitiesOf('ar');
const { calmDuration, roughDuration, shortDuration } = quantitiesOf('ar');

/** The widget in Arabic. */
export const ar: Messages = {
  language: 'ar',
  direction: 'rtl',
  comma: '، ',

  dropTitle: 'أفلت الملفات هنا',
  chooseTitle: 'اختر الملفات',
  browseHint: 'أو اخترها من جهازك',
  otherWaysHint: 'أو أضفها بطريقة أخرى',
  letGoTitle: (files) => (files > 0 ? `أفلت لإضافة ${ofFiles(files)}` : 'أفلت لإضافة الملفات'),
  letGoStartsHint: () => 'يبدأ الرفع على الفور',
  letGoWaitsHint: () => 'لا يبدأ الرفع إلا بعد الضغط على «رفع»',
  browse: 'استعراض',
  addMore: 'إضافة المزيد من الملفات',
  camera: 'الكاميرا',
  link: 'رابط',
  folder: 'مجلد',
  takePhoto: 'التقاط صورة',
  recordVideo: 'تسجيل فيديو',
  gallery: 'الصور والفيديوهات',
  backToList: 'العودة إلى القائمة',
  lostPart: 'تعذّر الفتح. تحقّق من الاتصال ثم أعد المحاولة، أو أعد تحميل الصفحة.',
  rules: arabicRules,
  anyImage: 'صور',
  anyVideo: 'فيديوهات',
  anyAudio: 'ملفات صوتية',
  anyText: 'نصوص',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `جارٍ رفع ${ofFiles(files)}`,
  listLabel: 'الملفات',
  totalProgressLabel: 'كل الملفات',
  upload: (files) => `رفع ${ofFiles(files)}`,
  pauseAll: 'إيقاف الكل مؤقتًا',
  resumeAll: 'استئناف الكل',
  tryAgainAll: 'إعادة محاولة الكل',
  done: 'تم',
  uploadedSummary: (files) => `تم رفع ${ofFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `تم رفع ${ofFiles(uploaded)}، وتعذّر رفع ${count(failed)}`
      : `تعذّر رفع ${ofFiles(failed)}`,
  pausedSummary: 'متوقف مؤقتًا',
  waitingSummary: 'في انتظار الاتصال بالإنترنت',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} من ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} من ${ofFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'تتبقى بضع ثوانٍ' : `المتبقي حوالي ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `المتبقي ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'جارٍ الفحص',
  statusReady: 'جاهز',
  statusCropping: 'في انتظار الاقتصاص',
  statusPreparing: 'جارٍ التحضير',
  statusQueued: 'في قائمة الانتظار',
  statusPaused: 'متوقف مؤقتًا',
  statusStalled: 'لم يتقدم الرفع منذ فترة، والمحاولة مستمرة',
  statusWaiting: (share) =>
    share >= 0.01
      ? `في انتظار الاتصال بالإنترنت، تم حفظ ${percent(share)}`
      : 'في انتظار الاتصال بالإنترنت',
  statusProcessing: 'جارٍ المعالجة على الخادم',
  statusFetching: 'يجلبه الخادم الآن',
  statusDone: 'تم الرفع',
  locationRemoved: 'تمت إزالة الموقع الجغرافي',
  statusRemoving: 'جارٍ الإزالة',
  statusMissing: (share) =>
    share >= 0.01
      ? `اختر هذا الملف مرة أخرى للمتابعة من ${percent(share)}`
      : 'اختر هذا الملف مرة أخرى للمتابعة',

  pause: 'إيقاف مؤقت',
  pauseFile: (name) => `إيقاف مؤقت: ${isolated(name)}`,
  resume: 'استئناف',
  resumeFile: (name) => `استئناف ${isolated(name)}`,
  crop: 'اقتصاص',
  cropFile: (name) => `اقتصاص ${isolated(name)}`,
  tryAgain: 'إعادة المحاولة',
  tryAgainFile: (name) => `إعادة المحاولة: ${isolated(name)}`,
  chooseAnother: 'اختيار ملف آخر',
  chooseAnotherFile: (name) => `اختيار ملف آخر بدلًا من ${isolated(name)}`,
  chooseAgain: 'الاختيار مجددًا',
  chooseAgainFile: (name) => `الاختيار مجددًا: ${isolated(name)}`,
  cancel: 'إلغاء',
  cancelFile: (name) => `إلغاء ${isolated(name)}`,
  dismiss: 'إزالة',
  dismissFile: (name) => `إزالة ${isolated(name)}`,
  remove: (secondsLeft) => `إزالة، متاحة لمدة ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `إزالة ${isolated(name)}، متاحة لمدة ${calmDuration(secondsLeft)}`,
  takeOffList: 'حذف من القائمة',
  takeOffListFile: (name) => `حذف من القائمة: ${isolated(name)}`,
  progressLabel: (name) => `رفع ${isolated(name)}`,

  dialogTitle: (multiple) => (multiple ? 'إضافة ملفات' : 'إضافة ملف'),
  close: 'إغلاق',
  minimize: 'تصغير',
  showAgain: 'عرض عمليات الرفع',

  formIsEmpty: 'يُرجى اختيار ملف.',
  formIsBusy: 'يُرجى الانتظار حتى يكتمل رفع كل الملفات.',
  formHasFailed: 'تعذّر رفع بعض الملفات. يُرجى إعادة المحاولة أو إزالتها.',
  formHasTooFew: (least) => `يُرجى اختيار ${ofFiles(least)} على الأقل.`,
  formHasTooMany: (most) => `يُرجى اختيار ${ofFiles(most)} على الأكثر.`,

  announceAdded: (files) => `تمت إضافة ${ofFiles(files)}`,
  announceRefused: (files) => `تم رفض ${ofFiles(files)}، والأسباب مذكورة في القائمة`,
  announceUploaded: (files) => `تم رفع ${ofFiles(files)}`,
  announceFailed: (files) => `تعذّر رفع ${ofFiles(files)}، والأسباب مذكورة في القائمة`,
  announceRemoved: (name, deleted) =>
    deleted ? `تمت إزالة ${isolated(name)}` : `تم حذف ${isolated(name)} من القائمة`,

  queue: arabicQueue,
  duplicates: arabicDuplicates,
  remedies: arabicRemedies,
  address: arabicAddress,
  cropping: arabicCrop,
  cameraPanel: arabicCamera,
  videoPanel: arabicVideo,
  moving: arabicMove,
  errors: arabicErrors,
};
