import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { italianAddress } from './it-address.js';
import { italianCamera } from './it-camera.js';
import { italianCrop } from './it-crop.js';
import { italianDuplicates } from './it-duplicates.js';
import { italianErrors } from './it-errors.js';
import { countFiles } from './it-files.js';
import { italianMove } from './it-move.js';
import { italianQueue } from './it-queue.js';
import { italianRemedies } from './it-remedies.js';
import { italianRules } from './it-rules.js';
import { italianVideo } from './it-video.js';

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
} = quantitiesOf('it');

/** The widget in Italian; it says "tu". */
export const it: Messages = {
  language: 'it',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Trascina qui i file',
  chooseTitle: 'Scegli i file',
  browseHint: 'o sceglili dal tuo dispositivo',
  otherWaysHint: 'o aggiungili in un altro modo',
  letGoTitle: (files) =>
    files > 0 ? `Rilascia per aggiungere ${countFiles(files)}` : 'Rilascia per aggiungere i file',
  letGoStartsHint: () => 'Il caricamento inizia subito',
  letGoWaitsHint: () => 'Il caricamento inizia quando premi “Carica”',
  browse: 'Sfoglia',
  addMore: 'Aggiungi altri file',
  camera: 'Fotocamera',
  link: 'Link',
  folder: 'Cartella',
  takePhoto: 'Scatta una foto',
  recordVideo: 'Registra un video',
  gallery: 'Foto e video',
  backToList: 'Torna all’elenco',
  lostPart:
    'Non è stato possibile aprire questa parte. Controlla la connessione e riprova, oppure ricarica la pagina.',
  rules: italianRules,
  anyImage: 'immagini',
  anyVideo: 'video',
  anyAudio: 'audio',
  anyText: 'testo',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Caricamento di ${countFiles(files)}`,
  listLabel: 'File',
  totalProgressLabel: 'Tutti i file',
  upload: (files) => `Carica ${countFiles(files)}`,
  pauseAll: 'Metti tutto in pausa',
  resumeAll: 'Riprendi tutto',
  tryAgainAll: 'Riprova tutto',
  done: 'Fine',
  uploadedSummary: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'caricato', other: 'caricati', many: 'caricati' })}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} ${plural(uploaded, { one: 'caricato', other: 'caricati', many: 'caricati' })}, ${count(failed)} no`
      : `${countFiles(failed)} non ${plural(failed, { one: 'caricato', other: 'caricati', many: 'caricati' })}`,
  pausedSummary: 'In pausa',
  waitingSummary: 'In attesa della rete',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} di ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} di ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'ancora pochi secondi' : `ancora circa ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `ancora ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Controllo in corso',
  statusReady: 'Pronto',
  statusCropping: 'In attesa del ritaglio',
  statusPreparing: 'Preparazione',
  statusQueued: 'In coda',
  statusPaused: 'In pausa',
  statusStalled: 'Fermo da un po’, nuovo tentativo in corso',
  statusWaiting: (share) =>
    share >= 0.01 ? `In attesa della rete, ${percent(share)} al sicuro` : 'In attesa della rete',
  statusProcessing: 'Elaborazione sul server',
  statusFetching: 'Il server lo sta scaricando',
  statusDone: 'Caricato',
  locationRemoved: 'posizione rimossa',
  statusRemoving: 'Eliminazione',
  statusMissing: (share) =>
    share >= 0.01
      ? `Scegli di nuovo questo file per riprendere dal ${percent(share)}`
      : 'Scegli di nuovo questo file per riprendere',

  pause: 'Pausa',
  pauseFile: (name) => `Pausa: ${name}`,
  resume: 'Riprendi',
  resumeFile: (name) => `Riprendi ${name}`,
  crop: 'Ritaglia',
  cropFile: (name) => `Ritaglia ${name}`,
  tryAgain: 'Riprova',
  tryAgainFile: (name) => `Riprova: ${name}`,
  chooseAnother: 'Scegli un altro',
  chooseAnotherFile: (name) => `Scegli un altro file al posto di ${name}`,
  chooseAgain: 'Scegli di nuovo',
  chooseAgainFile: (name) => `Scegli di nuovo ${name}`,
  cancel: 'Annulla',
  cancelFile: (name) => `Annulla ${name}`,
  dismiss: 'Rimuovi',
  dismissFile: (name) => `Rimuovi ${name}`,
  remove: (secondsLeft) => `Elimina, possibile ancora per ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `Elimina ${name}, possibile ancora per ${calmDuration(secondsLeft)}`,
  takeOffList: 'Togli dall’elenco',
  takeOffListFile: (name) => `Togli dall’elenco: ${name}`,
  progressLabel: (name) => `Caricamento di ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Aggiungi file' : 'Aggiungi un file'),
  close: 'Chiudi',
  minimize: 'Riduci a icona',
  showAgain: 'Mostra i caricamenti',

  formIsEmpty: 'Scegli un file.',
  formIsBusy: 'Attendi che tutti i file siano caricati.',
  formHasFailed: 'Alcuni file non sono stati caricati. Riprova o rimuovili.',
  formHasTooFew: (least) => `Scegli almeno ${countFiles(least)}.`,
  formHasTooMany: (most) => `Scegli al massimo ${countFiles(most)}.`,

  announceAdded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'aggiunto', other: 'aggiunti', many: 'aggiunti' })}`,
  announceRefused: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'rifiutato', other: 'rifiutati', many: 'rifiutati' })}, l’elenco spiega perché`,
  announceUploaded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'caricato', other: 'caricati', many: 'caricati' })}`,
  announceFailed: (files) =>
    `${countFiles(files)} non ${plural(files, { one: 'caricato', other: 'caricati', many: 'caricati' })}, l’elenco spiega perché`,
  announceRemoved: (name, deleted) => (deleted ? `${name} eliminato` : `${name} tolto dall’elenco`),

  queue: italianQueue,
  address: italianAddress,
  cropping: italianCrop,
  cameraPanel: italianCamera,
  videoPanel: italianVideo,
  duplicates: italianDuplicates,
  remedies: italianRemedies,
  moving: italianMove,
  errors: italianErrors,
};
