import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { polishAddress } from './pl-address.js';
import { polishCamera } from './pl-camera.js';
import { polishCrop } from './pl-crop.js';
import { polishDuplicates } from './pl-duplicates.js';
import { polishErrors } from './pl-errors.js';
import { countFiles, ofFiles } from './pl-files.js';
import { polishMove } from './pl-move.js';
import { polishQueue } from './pl-queue.js';
import { polishRemedies } from './pl-remedies.js';
import { polishRules } from './pl-rules.js';
import { polishVideo } from './pl-video.js';

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
} = quantitiesOf('pl');

/** The widget in Polish; it uses imperatives and no form of address. */
export const pl: Messages = {
  language: 'pl',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Upuść pliki tutaj',
  chooseTitle: 'Wybierz pliki',
  browseHint: 'lub wybierz z urządzenia',
  otherWaysHint: 'lub dodaj w inny sposób',
  letGoTitle: (files) =>
    files > 0 ? `Upuść, aby dodać ${countFiles(files)}` : 'Upuść, aby dodać pliki',
  letGoStartsHint: () => 'Przesyłanie zacznie się od razu',
  letGoWaitsHint: () => 'Przesyłanie zacznie się po naciśnięciu „Prześlij”',
  browse: 'Przeglądaj',
  addMore: 'Dodaj więcej plików',
  camera: 'Aparat',
  link: 'Link',
  folder: 'Folder',
  takePhoto: 'Zrób zdjęcie',
  recordVideo: 'Nagraj film',
  gallery: 'Zdjęcia i filmy',
  backToList: 'Wróć do listy',
  lostPart:
    'Nie udało się tego otworzyć. Sprawdź połączenie i spróbuj ponownie albo odśwież stronę.',
  rules: polishRules,
  anyImage: 'obrazy',
  anyVideo: 'filmy',
  anyAudio: 'dźwięk',
  anyText: 'tekst',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Przesyłanie ${ofFiles(files)}`,
  listLabel: 'Pliki',
  totalProgressLabel: 'Wszystkie pliki',
  upload: (files) => `Prześlij ${countFiles(files)}`,
  pauseAll: 'Wstrzymaj wszystkie',
  resumeAll: 'Wznów wszystkie',
  tryAgainAll: 'Ponów wszystkie',
  done: 'Gotowe',
  uploadedSummary: (files) => `Przesłano ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `Przesłano ${countFiles(uploaded)}, nie przesłano: ${count(failed)}`
      : `Nie przesłano ${ofFiles(failed)}`,
  pausedSummary: 'Wstrzymano',
  waitingSummary: 'Oczekiwanie na sieć',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} z ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} z ${ofFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'jeszcze kilka sekund' : `pozostało około ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `jeszcze ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Sprawdzanie',
  statusReady: 'Gotowy',
  statusCropping: 'Czeka na przycięcie',
  statusPreparing: 'Przygotowywanie',
  statusQueued: 'W kolejce',
  statusPaused: 'Wstrzymano',
  statusStalled: 'Od chwili nic się nie przesyła, próbujemy dalej',
  statusWaiting: (share) =>
    share >= 0.01
      ? `Oczekiwanie na sieć, ${percent(share)} jest już bezpieczne`
      : 'Oczekiwanie na sieć',
  statusProcessing: 'Przetwarzanie na serwerze',
  statusFetching: 'Serwer pobiera plik',
  statusDone: 'Przesłano',
  locationRemoved: 'usunięto lokalizację',
  statusRemoving: 'Usuwanie',
  statusMissing: (share) =>
    share >= 0.01
      ? `Wybierz ten plik ponownie, aby kontynuować od ${percent(share)}`
      : 'Wybierz ten plik ponownie, aby kontynuować',

  pause: 'Wstrzymaj',
  pauseFile: (name) => `Wstrzymaj ${name}`,
  resume: 'Wznów',
  resumeFile: (name) => `Wznów ${name}`,
  crop: 'Przytnij',
  cropFile: (name) => `Przytnij ${name}`,
  tryAgain: 'Spróbuj ponownie',
  tryAgainFile: (name) => `Spróbuj ponownie: ${name}`,
  chooseAnother: 'Wybierz inny',
  chooseAnotherFile: (name) => `Wybierz inny plik zamiast ${name}`,
  chooseAgain: 'Wybierz ponownie',
  chooseAgainFile: (name) => `Wybierz ponownie ${name}`,
  cancel: 'Anuluj',
  cancelFile: (name) => `Anuluj ${name}`,
  dismiss: 'Usuń',
  dismissFile: (name) => `Usuń ${name}`,
  remove: (secondsLeft) => `Usuń, możliwe jeszcze przez ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `Usuń ${name}, możliwe jeszcze przez ${calmDuration(secondsLeft)}`,
  takeOffList: 'Zdejmij z listy',
  takeOffListFile: (name) => `Zdejmij z listy: ${name}`,
  progressLabel: (name) => `Przesyłanie ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Dodaj pliki' : 'Dodaj plik'),
  close: 'Zamknij',
  minimize: 'Zminimalizuj',
  showAgain: 'Pokaż przesyłanie',

  formIsEmpty: 'Wybierz plik.',
  formIsBusy: 'Poczekaj, aż wszystkie pliki zostaną przesłane.',
  formHasFailed: 'Niektórych plików nie przesłano. Spróbuj ponownie albo je usuń.',
  formHasTooFew: (least) => `Wybierz co najmniej ${countFiles(least)}.`,
  formHasTooMany: (most) => `Wybierz najwyżej ${countFiles(most)}.`,

  announceAdded: (files) => `Dodano ${countFiles(files)}`,
  announceRefused: (files) => `Odrzucono ${countFiles(files)}, powody są na liście`,
  announceUploaded: (files) => `Przesłano ${countFiles(files)}`,
  announceFailed: (files) => `Nie przesłano ${ofFiles(files)}, powody są na liście`,
  announceRemoved: (name, deleted) => (deleted ? `Usunięto ${name}` : `Zdjęto ${name} z listy`),

  queue: polishQueue,
  address: polishAddress,
  cropping: polishCrop,
  cameraPanel: polishCamera,
  videoPanel: polishVideo,
  duplicates: polishDuplicates,
  remedies: polishRemedies,
  moving: polishMove,
  errors: polishErrors,
};
