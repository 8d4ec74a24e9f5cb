import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { dutchAddress } from './nl-address.js';
import { dutchCamera } from './nl-camera.js';
import { dutchCrop } from './nl-crop.js';
import { dutchDuplicates } from './nl-duplicates.js';
import { dutchErrors } from './nl-errors.js';
import { countFiles } from './nl-files.js';
import { dutchMove } from './nl-move.js';
import { dutchQueue } from './nl-queue.js';
import { dutchRemedies } from './nl-remedies.js';
import { dutchRules } from './nl-rules.js';
import { dutchVideo } from './nl-video.js';

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
} = quantitiesOf('nl');

/** The widget in Dutch; it says "je". */
export const nl: Messages = {
  language: 'nl',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Sleep bestanden hierheen',
  chooseTitle: 'Kies bestanden',
  browseHint: 'of kies ze op je apparaat',
  otherWaysHint: 'of voeg ze anders toe',
  letGoTitle: (files) =>
    files > 0
      ? `Laat los om ${countFiles(files)} toe te voegen`
      : 'Laat los om bestanden toe te voegen',
  letGoStartsHint: () => 'Het uploaden begint meteen',
  letGoWaitsHint: () => 'Het uploaden begint als je op Uploaden drukt',
  browse: 'Bladeren',
  addMore: 'Meer bestanden toevoegen',
  camera: 'Camera',
  link: 'Link',
  folder: 'Map',
  takePhoto: 'Foto maken',
  recordVideo: 'Video opnemen',
  gallery: 'Foto’s en video’s',
  backToList: 'Terug naar de lijst',
  lostPart:
    'Dit kon niet worden geopend. Controleer je verbinding en probeer het opnieuw, of laad de pagina opnieuw.',
  rules: dutchRules,
  anyImage: 'afbeeldingen',
  anyVideo: 'video’s',
  anyAudio: 'audio',
  anyText: 'tekst',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `${countFiles(files)} uploaden`,
  listLabel: 'Bestanden',
  totalProgressLabel: 'Alle bestanden',
  upload: (files) => `${countFiles(files)} uploaden`,
  pauseAll: 'Alles pauzeren',
  resumeAll: 'Alles hervatten',
  tryAgainAll: 'Alles opnieuw proberen',
  done: 'Klaar',
  uploadedSummary: (files) => `${countFiles(files)} geüpload`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} geüpload, ${count(failed)} niet`
      : `${countFiles(failed)} niet geüpload`,
  pausedSummary: 'Gepauzeerd',
  waitingSummary: 'Wachten op verbinding',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} van ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} van ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'nog enkele seconden' : `nog ongeveer ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `nog ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Wordt gecontroleerd',
  statusReady: 'Klaar om te uploaden',
  statusCropping: 'Wacht op bijsnijden',
  statusPreparing: 'Wordt voorbereid',
  statusQueued: 'In de wachtrij',
  statusPaused: 'Gepauzeerd',
  statusStalled: 'Staat al even stil, we proberen het nog',
  statusWaiting: (share) =>
    share >= 0.01 ? `Wachten op verbinding, ${percent(share)} is veilig` : 'Wachten op verbinding',
  statusProcessing: 'Wordt verwerkt op de server',
  statusFetching: 'De server haalt het op',
  statusDone: 'Geüpload',
  locationRemoved: 'locatie verwijderd',
  statusRemoving: 'Wordt verwijderd',
  statusMissing: (share) =>
    share >= 0.01
      ? `Kies dit bestand opnieuw om verder te gaan bij ${percent(share)}`
      : 'Kies dit bestand opnieuw om verder te gaan',

  pause: 'Pauzeren',
  pauseFile: (name) => `${name} pauzeren`,
  resume: 'Hervatten',
  resumeFile: (name) => `${name} hervatten`,
  crop: 'Bijsnijden',
  cropFile: (name) => `${name} bijsnijden`,
  tryAgain: 'Opnieuw proberen',
  tryAgainFile: (name) => `Opnieuw proberen: ${name}`,
  chooseAnother: 'Ander bestand kiezen',
  chooseAnotherFile: (name) => `Ander bestand kiezen in plaats van ${name}`,
  chooseAgain: 'Opnieuw kiezen',
  chooseAgainFile: (name) => `${name} opnieuw kiezen`,
  cancel: 'Annuleren',
  cancelFile: (name) => `${name} annuleren`,
  dismiss: 'Verwijderen',
  dismissFile: (name) => `${name} verwijderen`,
  remove: (secondsLeft) => `Verwijderen, kan nog ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) => `${name} verwijderen, kan nog ${calmDuration(secondsLeft)}`,
  takeOffList: 'Van de lijst halen',
  takeOffListFile: (name) => `${name} van de lijst halen`,
  progressLabel: (name) => `Upload van ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Bestanden toevoegen' : 'Bestand toevoegen'),
  close: 'Sluiten',
  minimize: 'Minimaliseren',
  showAgain: 'Uploads tonen',

  formIsEmpty: 'Kies een bestand.',
  formIsBusy: 'Wacht tot alle bestanden zijn geüpload.',
  formHasFailed: 'Sommige bestanden zijn niet geüpload. Probeer het opnieuw of verwijder ze.',
  formHasTooFew: (least) => `Kies minstens ${countFiles(least)}.`,
  formHasTooMany: (most) => `Kies hooguit ${countFiles(most)}.`,

  announceAdded: (files) => `${countFiles(files)} toegevoegd`,
  announceRefused: (files) => `${countFiles(files)} geweigerd, in de lijst staat waarom`,
  announceUploaded: (files) => `${countFiles(files)} geüpload`,
  announceFailed: (files) => `${countFiles(files)} niet geüpload, in de lijst staat waarom`,
  announceRemoved: (name, deleted) =>
    deleted ? `${name} verwijderd` : `${name} van de lijst gehaald`,

  queue: dutchQueue,
  address: dutchAddress,
  cropping: dutchCrop,
  cameraPanel: dutchCamera,
  videoPanel: dutchVideo,
  duplicates: dutchDuplicates,
  remedies: dutchRemedies,
  moving: dutchMove,
  errors: dutchErrors,
};
