import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { ukrainianAddress } from './uk-address.js';
import { ukrainianCamera } from './uk-camera.js';
import { ukrainianCrop } from './uk-crop.js';
import { ukrainianDuplicates } from './uk-duplicates.js';
import { ukrainianErrors } from './uk-errors.js';
import { countFiles, ofFiles } from './uk-files.js';
import { ukrainianMove } from './uk-move.js';
import { ukrainianQueue } from './uk-queue.js';
import { ukrainianRemedies } from './uk-remedies.js';
import { ukrainianRules } from './uk-rules.js';
import { ukrainianVideo } from './uk-video.js';

const {
  anyOf,
  bytes,
  bytesOf,
  calmDuration,
  clock,
  count,
  percent,
  roughDuration,
  shortDuration,
  speed,
} = quantitiesOf('uk');

/** The widget in Ukrainian; it says "ви". */
export const uk: Messages = {
  language: 'uk',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Перетягніть файли сюди',
  chooseTitle: 'Виберіть файли',
  browseHint: 'або виберіть на пристрої',
  otherWaysHint: 'або додайте в інший спосіб',
  letGoTitle: (files) =>
    files > 0 ? `Відпустіть, щоб додати ${countFiles(files)}` : 'Відпустіть, щоб додати файли',
  letGoStartsHint: () => 'Завантаження почнеться одразу',
  letGoWaitsHint: () => 'Завантаження почнеться, коли ви натиснете «Завантажити»',
  browse: 'Огляд',
  addMore: 'Додати ще файли',
  camera: 'Камера',
  link: 'Посилання',
  folder: 'Папка',
  takePhoto: 'Зробити фото',
  recordVideo: 'Зняти відео',
  gallery: 'Фото й відео',
  backToList: 'Назад до списку',
  lostPart:
    'Не вдалося відкрити. Перевірте з’єднання й повторіть спробу або перезавантажте сторінку.',
  rules: ukrainianRules,
  anyImage: 'зображення',
  anyVideo: 'відео',
  anyAudio: 'аудіо',
  anyText: 'текст',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Завантаження ${ofFiles(files)}`,
  listLabel: 'Файли',
  totalProgressLabel: 'Усі файли',
  upload: (files) => `Завантажити ${countFiles(files)}`,
  pauseAll: 'Призупинити все',
  resumeAll: 'Продовжити все',
  tryAgainAll: 'Повторити все',
  done: 'Готово',
  uploadedSummary: (files) => `Завантажено ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `Завантажено ${countFiles(uploaded)}, не завантажено: ${count(failed)}`
      : `Не завантажено ${countFiles(failed)}`,
  pausedSummary: 'Призупинено',
  waitingSummary: 'Очікування мережі',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} з ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} з ${ofFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'залишилося кілька секунд' : `залишилося приблизно ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `залишилося ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Перевірка',
  statusReady: 'Готовий до завантаження',
  statusCropping: 'Очікує обрізання',
  statusPreparing: 'Підготовка',
  statusQueued: 'У черзі',
  statusPaused: 'Призупинено',
  statusStalled: 'Завантаження давно не рухається, спроби тривають',
  statusWaiting: (share) =>
    share >= 0.01 ? `Очікування мережі, ${percent(share)} уже збережено` : 'Очікування мережі',
  statusProcessing: 'Обробка на сервері',
  statusFetching: 'Сервер отримує файл',
  statusDone: 'Завантажено',
  locationRemoved: 'геодані вилучено',
  statusRemoving: 'Видалення',
  statusMissing: (share) =>
    share >= 0.01
      ? `Виберіть цей файл ще раз, щоб продовжити з ${percent(share)}`
      : 'Виберіть цей файл ще раз, щоб продовжити',

  pause: 'Призупинити',
  pauseFile: (name) => `Призупинити ${name}`,
  resume: 'Продовжити',
  resumeFile: (name) => `Продовжити ${name}`,
  crop: 'Обрізати',
  cropFile: (name) => `Обрізати ${name}`,
  tryAgain: 'Повторити',
  tryAgainFile: (name) => `Повторити: ${name}`,
  chooseAnother: 'Вибрати інший',
  chooseAnotherFile: (name) => `Вибрати інший файл замість ${name}`,
  chooseAgain: 'Вибрати ще раз',
  chooseAgainFile: (name) => `Вибрати ще раз: ${name}`,
  cancel: 'Скасувати',
  cancelFile: (name) => `Скасувати ${name}`,
  dismiss: 'Прибрати',
  dismissFile: (name) => `Прибрати ${name}`,
  remove: (secondsLeft) => `Видалити, залишилося ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) => `Видалити ${name}, залишилося ${calmDuration(secondsLeft)}`,
  takeOffList: 'Прибрати зі списку',
  takeOffListFile: (name) => `Прибрати зі списку: ${name}`,
  progressLabel: (name) => `Завантаження ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Додати файли' : 'Додати файл'),
  close: 'Закрити',
  minimize: 'Згорнути',
  showAgain: 'Показати завантаження',

  formIsEmpty: 'Виберіть файл.',
  formIsBusy: 'Зачекайте, доки завантажаться всі файли.',
  formHasFailed: 'Деякі файли не завантажено. Повторіть спробу або приберіть їх.',
  formHasTooFew: (least) => `Виберіть щонайменше ${countFiles(least)}.`,
  formHasTooMany: (most) => `Виберіть щонайбільше ${countFiles(most)}.`,

  announceAdded: (files) => `Додано ${countFiles(files)}`,
  announceRefused: (files) => `Відхилено ${countFiles(files)}, причини вказано у списку`,
  announceUploaded: (files) => `Завантажено ${countFiles(files)}`,
  announceFailed: (files) => `Не завантажено ${countFiles(files)}, причини вказано у списку`,
  announceRemoved: (name, deleted) =>
    deleted ? `Файл ${name} видалено` : `Файл ${name} прибрано зі списку`,

  queue: ukrainianQueue,
  address: ukrainianAddress,
  cropping: ukrainianCrop,
  cameraPanel: ukrainianCamera,
  videoPanel: ukrainianVideo,
  duplicates: ukrainianDuplicates,
  remedies: ukrainianRemedies,
  moving: ukrainianMove,
  errors: ukrainianErrors,
};
