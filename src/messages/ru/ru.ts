import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { russianAddress } from './ru-address.js';
import { russianCamera } from './ru-camera.js';
import { russianCrop } from './ru-crop.js';
import { russianDuplicates } from './ru-duplicates.js';
import { russianErrors } from './ru-errors.js';
import { countFiles, ofFiles } from './ru-files.js';
import { russianMove } from './ru-move.js';
import { russianQueue } from './ru-queue.js';
import { russianRemedies } from './ru-remedies.js';
import { russianRules } from './ru-rules.js';
import { russianVideo } from './ru-video.js';

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
} = quantitiesOf('ru');

/** The widget in Russian; it says "вы". */
export const ru: Messages = {
  language: 'ru',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Перетащите файлы сюда',
  chooseTitle: 'Выберите файлы',
  browseHint: 'или выберите на устройстве',
  otherWaysHint: 'или добавьте другим способом',
  letGoTitle: (files) =>
    files > 0
      ? `Отпустите, чтобы добавить ${countFiles(files)}`
      : 'Отпустите, чтобы добавить файлы',
  letGoStartsHint: () => 'Загрузка начнётся сразу',
  letGoWaitsHint: () => 'Загрузка начнётся, когда вы нажмёте «Загрузить»',
  browse: 'Обзор',
  addMore: 'Добавить ещё файлы',
  camera: 'Камера',
  link: 'Ссылка',
  folder: 'Папка',
  takePhoto: 'Сделать фото',
  recordVideo: 'Снять видео',
  gallery: 'Фото и видео',
  backToList: 'Назад к списку',
  lostPart:
    'Не удалось открыть. Проверьте подключение и повторите попытку или перезагрузите страницу.',
  rules: russianRules,
  anyImage: 'изображения',
  anyVideo: 'видео',
  anyAudio: 'аудио',
  anyText: 'текст',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Загрузка ${ofFiles(files)}`,
  listLabel: 'Файлы',
  totalProgressLabel: 'Все файлы',
  upload: (files) => `Загрузить ${countFiles(files)}`,
  pauseAll: 'Приостановить все',
  resumeAll: 'Продолжить все',
  tryAgainAll: 'Повторить все',
  done: 'Готово',
  uploadedSummary: (files) =>
    `${plural(files, { one: 'Загружен', few: 'Загружено', many: 'Загружено', other: 'Загружено' })} ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${plural(uploaded, { one: 'Загружен', few: 'Загружено', many: 'Загружено', other: 'Загружено' })} ${countFiles(uploaded)}, не ${plural(failed, { one: 'загружен', few: 'загружено', many: 'загружено', other: 'загружено' })}: ${count(failed)}`
      : `Не ${plural(failed, { one: 'загружен', few: 'загружено', many: 'загружено', other: 'загружено' })} ${countFiles(failed)}`,
  pausedSummary: 'Приостановлено',
  waitingSummary: 'Ожидание сети',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} из ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} из ${ofFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'осталось несколько секунд' : `осталось примерно ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `осталось ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Проверка',
  statusReady: 'Готов к загрузке',
  statusCropping: 'Ожидает обрезки',
  statusPreparing: 'Подготовка',
  statusQueued: 'В очереди',
  statusPaused: 'Приостановлено',
  statusStalled: 'Загрузка давно не движется, продолжаем попытки',
  statusWaiting: (share) =>
    share >= 0.01 ? `Ожидание сети, ${percent(share)} уже сохранено` : 'Ожидание сети',
  statusProcessing: 'Обработка на сервере',
  statusFetching: 'Сервер получает файл',
  statusDone: 'Загружен',
  locationRemoved: 'геоданные удалены',
  statusRemoving: 'Удаление',
  statusMissing: (share) =>
    share >= 0.01
      ? `Выберите этот файл снова, чтобы продолжить с ${percent(share)}`
      : 'Выберите этот файл снова, чтобы продолжить',

  pause: 'Приостановить',
  pauseFile: (name) => `Приостановить ${name}`,
  resume: 'Продолжить',
  resumeFile: (name) => `Продолжить ${name}`,
  crop: 'Обрезать',
  cropFile: (name) => `Обрезать ${name}`,
  tryAgain: 'Повторить',
  tryAgainFile: (name) => `Повторить: ${name}`,
  chooseAnother: 'Выбрать другой',
  chooseAnotherFile: (name) => `Выбрать другой файл вместо ${name}`,
  chooseAgain: 'Выбрать снова',
  chooseAgainFile: (name) => `Выбрать снова: ${name}`,
  cancel: 'Отменить',
  cancelFile: (name) => `Отменить ${name}`,
  dismiss: 'Убрать',
  dismissFile: (name) => `Убрать ${name}`,
  remove: (secondsLeft) => `Удалить, осталось ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) => `Удалить ${name}, осталось ${calmDuration(secondsLeft)}`,
  takeOffList: 'Убрать из списка',
  takeOffListFile: (name) => `Убрать из списка: ${name}`,
  progressLabel: (name) => `Загрузка ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Добавить файлы' : 'Добавить файл'),
  close: 'Закрыть',
  minimize: 'Свернуть',
  showAgain: 'Показать загрузки',

  formIsEmpty: 'Выберите файл.',
  formIsBusy: 'Подождите, пока загрузятся все файлы.',
  formHasFailed: 'Некоторые файлы не загружены. Повторите попытку или уберите их.',
  formHasTooFew: (least) => `Выберите не менее ${ofFiles(least)}.`,
  formHasTooMany: (most) => `Выберите не более ${ofFiles(most)}.`,

  announceAdded: (files) =>
    `${plural(files, { one: 'Добавлен', few: 'Добавлено', many: 'Добавлено', other: 'Добавлено' })} ${countFiles(files)}`,
  announceRefused: (files) =>
    `${plural(files, { one: 'Отклонён', few: 'Отклонено', many: 'Отклонено', other: 'Отклонено' })} ${countFiles(files)}, причины указаны в списке`,
  announceUploaded: (files) =>
    `${plural(files, { one: 'Загружен', few: 'Загружено', many: 'Загружено', other: 'Загружено' })} ${countFiles(files)}`,
  announceFailed: (files) =>
    `Не ${plural(files, { one: 'загружен', few: 'загружено', many: 'загружено', other: 'загружено' })} ${countFiles(files)}, причины указаны в списке`,
  announceRemoved: (name, deleted) =>
    deleted ? `Файл ${name} удалён` : `Файл ${name} убран из списка`,

  queue: russianQueue,
  address: russianAddress,
  cropping: russianCrop,
  cameraPanel: russianCamera,
  videoPanel: russianVideo,
  duplicates: russianDuplicates,
  remedies: russianRemedies,
  moving: russianMove,
  errors: russianErrors,
};
