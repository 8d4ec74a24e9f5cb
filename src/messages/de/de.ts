import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { germanAddress } from './de-address.js';
import { germanCamera } from './de-camera.js';
import { germanCrop } from './de-crop.js';
import { germanDuplicates } from './de-duplicates.js';
import { germanMove } from './de-move.js';
import { germanRemedies } from './de-remedies.js';
import { germanRules } from './de-rules.js';
import { germanVideo } from './de-video.js';
import { germanErrors } from './de-errors.js';
import { germanQueue } from './de-queue.js';

const { anyOf, bytes, bytesOf, clock, count, percent, plural, speed } = quantitiesOf('de');
const { calmDuration, roughDuration, shortDuration } = quantitiesOf('de');

/** The widget in German; it addresses nobody, so that it fits sites that say "du" and "Sie". */
export const de: Messages = {
  language: 'de',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Dateien hierher ziehen',
  chooseTitle: 'Dateien auswählen',
  browseHint: 'oder vom Gerät auswählen',
  otherWaysHint: 'oder anders hinzufügen',
  letGoTitle: (files) =>
    files > 0
      ? `Loslassen, um ${countFiles(files)} hinzuzufügen`
      : 'Loslassen, um Dateien hinzuzufügen',
  letGoStartsHint: () => 'Der Upload beginnt sofort',
  letGoWaitsHint: () => 'Der Upload beginnt erst mit „Hochladen“',
  browse: 'Durchsuchen',
  addMore: 'Weitere Dateien hinzufügen',
  camera: 'Kamera',
  link: 'Link',
  folder: 'Ordner',
  takePhoto: 'Foto aufnehmen',
  recordVideo: 'Video aufnehmen',
  gallery: 'Fotos und Videos',
  backToList: 'Zurück zur Liste',
  lostPart:
    'Das ließ sich nicht öffnen. Bitte die Verbindung prüfen und erneut versuchen oder die Seite neu laden.',
  rules: germanRules,
  anyImage: 'Bilder',
  anyVideo: 'Videos',
  anyAudio: 'Audio',
  anyText: 'Text',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'wird', other: 'werden' })} hochgeladen`,
  listLabel: 'Dateien',
  totalProgressLabel: 'Alle Dateien',
  upload: (files) => `${countFiles(files)} hochladen`,
  pauseAll: 'Alle anhalten',
  resumeAll: 'Alle fortsetzen',
  tryAgainAll: 'Alle erneut versuchen',
  done: 'Fertig',
  uploadedSummary: (files) => `${countFiles(files)} hochgeladen`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} hochgeladen, ${count(failed)} nicht`
      : `${countFiles(failed)} nicht hochgeladen`,
  pausedSummary: 'Angehalten',
  waitingSummary: 'Warten auf Internetverbindung',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} von ${whole}`;
  },
  filesOf: (done, total) =>
    `${count(done)} von ${count(total)} ${plural(total, { one: 'Datei', other: 'Dateien' })}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'noch wenige Sekunden' : `noch etwa ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `noch ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Wird geprüft',
  statusReady: 'Bereit',
  statusCropping: 'Wartet auf den Zuschnitt',
  statusPreparing: 'Wird vorbereitet',
  statusQueued: 'In der Warteschlange',
  statusPaused: 'Angehalten',
  statusStalled: 'Kommt gerade nicht voran, weiterer Versuch läuft',
  statusWaiting: (share) =>
    share >= 0.01
      ? `Warten auf Internetverbindung, ${percent(share)} gesichert`
      : 'Warten auf Internetverbindung',
  statusProcessing: 'Wird auf dem Server verarbeitet',
  statusFetching: 'Wird vom Server abgerufen',
  statusDone: 'Hochgeladen',
  locationRemoved: 'Standort entfernt',
  statusRemoving: 'Wird entfernt',
  statusMissing: (share) =>
    share >= 0.01
      ? `Datei erneut auswählen, um bei ${percent(share)} weiterzumachen`
      : 'Datei erneut auswählen, um weiterzumachen',

  pause: 'Anhalten',
  pauseFile: (name) => `${name} anhalten`,
  resume: 'Fortsetzen',
  resumeFile: (name) => `${name} fortsetzen`,
  crop: 'Zuschneiden',
  cropFile: (name) => `${name} zuschneiden`,
  tryAgain: 'Erneut versuchen',
  tryAgainFile: (name) => `Erneut versuchen: ${name}`,
  chooseAnother: 'Andere auswählen',
  chooseAnotherFile: (name) => `Andere auswählen anstelle von ${name}`,
  chooseAgain: 'Erneut auswählen',
  chooseAgainFile: (name) => `${name} erneut auswählen`,
  cancel: 'Abbrechen',
  cancelFile: (name) => `${name} abbrechen`,
  dismiss: 'Entfernen',
  dismissFile: (name) => `${name} entfernen`,
  remove: (secondsLeft) => `Entfernen, noch ${calmDuration(secondsLeft)} lang möglich`,
  removeFile: (name, secondsLeft) =>
    `${name} entfernen, noch ${calmDuration(secondsLeft)} lang möglich`,
  takeOffList: 'Aus der Liste nehmen',
  takeOffListFile: (name) => `${name} aus der Liste nehmen`,
  progressLabel: (name) => `Upload von ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Dateien hinzufügen' : 'Datei hinzufügen'),
  close: 'Schließen',
  minimize: 'Minimieren',
  showAgain: 'Uploads anzeigen',

  formIsEmpty: 'Bitte eine Datei auswählen.',
  formIsBusy: 'Bitte warten, bis alle Dateien hochgeladen sind.',
  formHasFailed:
    'Einige Dateien wurden nicht hochgeladen. Bitte erneut versuchen oder die Dateien entfernen.',
  formHasTooFew: (least) => `Bitte mindestens ${countFiles(least)} auswählen.`,
  formHasTooMany: (most) => `Bitte höchstens ${countFiles(most)} auswählen.`,

  announceAdded: (files) => `${countFiles(files)} hinzugefügt`,
  announceRefused: (files) => `${countFiles(files)} abgelehnt, die Gründe stehen in der Liste`,
  announceUploaded: (files) => `${countFiles(files)} hochgeladen`,
  announceFailed: (files) =>
    `${countFiles(files)} nicht hochgeladen, die Gründe stehen in der Liste`,
  announceRemoved: (name, deleted) =>
    deleted ? `${name} entfernt` : `${name} aus der Liste genommen`,

  queue: germanQueue,
  duplicates: germanDuplicates,
  remedies: germanRemedies,
  address: germanAddress,
  cropping: germanCrop,
  cameraPanel: germanCamera,
  videoPanel: germanVideo,
  moving: germanMove,
  errors: germanErrors,
};

function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'Datei', other: 'Dateien' })}`;
}
