import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { frenchAddress } from './fr-address.js';
import { frenchCamera } from './fr-camera.js';
import { frenchCrop } from './fr-crop.js';
import { frenchDuplicates } from './fr-duplicates.js';
import { frenchErrors } from './fr-errors.js';
import { countFiles } from './fr-files.js';
import { frenchMove } from './fr-move.js';
import { frenchQueue } from './fr-queue.js';
import { frenchRemedies } from './fr-remedies.js';
import { frenchRules } from './fr-rules.js';
import { frenchVideo } from './fr-video.js';

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
} = quantitiesOf('fr');

/** The widget in French; it says "vous", or names what is done. */
export const fr: Messages = {
  language: 'fr',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Déposez vos fichiers ici',
  chooseTitle: 'Choisissez des fichiers',
  browseHint: 'ou choisissez-les sur votre appareil',
  otherWaysHint: 'ou ajoutez-les autrement',
  letGoTitle: (files) =>
    files > 0 ? `Relâchez pour ajouter ${countFiles(files)}` : 'Relâchez pour ajouter des fichiers',
  letGoStartsHint: () => 'L’envoi commence aussitôt',
  letGoWaitsHint: () => 'L’envoi commence quand vous appuyez sur « Envoyer »',
  browse: 'Parcourir',
  addMore: 'Ajouter d’autres fichiers',
  camera: 'Caméra',
  link: 'Lien',
  folder: 'Dossier',
  takePhoto: 'Prendre une photo',
  recordVideo: 'Filmer une vidéo',
  gallery: 'Photos et vidéos',
  backToList: 'Retour à la liste',
  lostPart:
    'Impossible d’ouvrir cette partie. Vérifiez votre connexion et réessayez, ou rechargez la page.',
  rules: frenchRules,
  anyImage: 'images',
  anyVideo: 'vidéos',
  anyAudio: 'audio',
  anyText: 'texte',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Envoi de ${countFiles(files)}`,
  listLabel: 'Fichiers',
  totalProgressLabel: 'Tous les fichiers',
  upload: (files) => `Envoyer ${countFiles(files)}`,
  pauseAll: 'Tout suspendre',
  resumeAll: 'Tout reprendre',
  tryAgainAll: 'Tout réessayer',
  done: 'Terminé',
  uploadedSummary: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'envoyé', other: 'envoyés', many: 'envoyés' })}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} ${plural(uploaded, { one: 'envoyé', other: 'envoyés', many: 'envoyés' })}, ${count(failed)} en échec`
      : `${countFiles(failed)} en échec`,
  pausedSummary: 'En pause',
  waitingSummary: 'En attente du réseau',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} sur ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} sur ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'encore quelques secondes' : `encore ${roughDuration(seconds)} environ`,
  timeLeftShort: (seconds) => `encore ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Vérification',
  statusReady: 'Prêt',
  statusCropping: 'En attente de recadrage',
  statusPreparing: 'Préparation',
  statusQueued: 'En file d’attente',
  statusPaused: 'En pause',
  statusStalled: 'Rien n’avance depuis un moment, nouvel essai en cours',
  statusWaiting: (share) =>
    share >= 0.01
      ? `En attente du réseau, ${percent(share)} déjà en sécurité`
      : 'En attente du réseau',
  statusProcessing: 'Traitement sur le serveur',
  statusFetching: 'Récupération par le serveur',
  statusDone: 'Envoyé',
  locationRemoved: 'lieu supprimé',
  statusRemoving: 'Suppression',
  statusMissing: (share) =>
    share >= 0.01
      ? `Choisissez à nouveau ce fichier pour reprendre à ${percent(share)}`
      : 'Choisissez à nouveau ce fichier pour reprendre',

  pause: 'Suspendre',
  pauseFile: (name) => `Suspendre ${name}`,
  resume: 'Reprendre',
  resumeFile: (name) => `Reprendre ${name}`,
  crop: 'Recadrer',
  cropFile: (name) => `Recadrer ${name}`,
  tryAgain: 'Réessayer',
  tryAgainFile: (name) => `Réessayer : ${name}`,
  chooseAnother: 'Choisir un autre',
  chooseAnotherFile: (name) => `Choisir un autre fichier à la place de ${name}`,
  chooseAgain: 'Choisir à nouveau',
  chooseAgainFile: (name) => `Choisir à nouveau ${name}`,
  cancel: 'Annuler',
  cancelFile: (name) => `Annuler ${name}`,
  dismiss: 'Retirer',
  dismissFile: (name) => `Retirer ${name}`,
  remove: (secondsLeft) => `Supprimer, possible encore ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `Supprimer ${name}, possible encore ${calmDuration(secondsLeft)}`,
  takeOffList: 'Retirer de la liste',
  takeOffListFile: (name) => `Retirer de la liste : ${name}`,
  progressLabel: (name) => `Envoi de ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Ajouter des fichiers' : 'Ajouter un fichier'),
  close: 'Fermer',
  minimize: 'Réduire',
  showAgain: 'Afficher les envois',

  formIsEmpty: 'Choisissez un fichier.',
  formIsBusy: 'Attendez que tous les fichiers soient envoyés.',
  formHasFailed: 'Certains fichiers n’ont pas été envoyés. Réessayez ou retirez-les.',
  formHasTooFew: (least) => `Choisissez au moins ${countFiles(least)}.`,
  formHasTooMany: (most) => `Choisissez au plus ${countFiles(most)}.`,

  announceAdded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'ajouté', other: 'ajoutés', many: 'ajoutés' })}`,
  announceRefused: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'refusé', other: 'refusés', many: 'refusés' })}, la liste indique pourquoi`,
  announceUploaded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'envoyé', other: 'envoyés', many: 'envoyés' })}`,
  announceFailed: (files) => `${countFiles(files)} en échec, la liste indique pourquoi`,
  announceRemoved: (name, deleted) => (deleted ? `${name} supprimé` : `${name} retiré de la liste`),

  queue: frenchQueue,
  address: frenchAddress,
  cropping: frenchCrop,
  cameraPanel: frenchCamera,
  videoPanel: frenchVideo,
  duplicates: frenchDuplicates,
  remedies: frenchRemedies,
  moving: frenchMove,
  errors: frenchErrors,
};
