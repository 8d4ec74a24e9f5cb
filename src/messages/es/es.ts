import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { spanishAddress } from './es-address.js';
import { spanishCamera } from './es-camera.js';
import { spanishCrop } from './es-crop.js';
import { spanishDuplicates } from './es-duplicates.js';
import { spanishErrors } from './es-errors.js';
import { countFiles } from './es-files.js';
import { spanishMove } from './es-move.js';
import { spanishQueue } from './es-queue.js';
import { spanishRemedies } from './es-remedies.js';
import { spanishRules } from './es-rules.js';
import { spanishVideo } from './es-video.js';

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
} = quantitiesOf('es');

/** The widget in Spanish; it says "tú". */
export const es: Messages = {
  language: 'es',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Suelta archivos aquí',
  chooseTitle: 'Elige archivos',
  browseHint: 'o elígelos en tu dispositivo',
  otherWaysHint: 'o añádelos de otra forma',
  letGoTitle: (files) =>
    files > 0 ? `Suelta para añadir ${countFiles(files)}` : 'Suelta para añadir archivos',
  letGoStartsHint: () => 'La subida empieza al momento',
  letGoWaitsHint: () => 'La subida empieza cuando pulses «Subir»',
  browse: 'Examinar',
  addMore: 'Añadir más archivos',
  camera: 'Cámara',
  link: 'Enlace',
  folder: 'Carpeta',
  takePhoto: 'Hacer una foto',
  recordVideo: 'Grabar un vídeo',
  gallery: 'Fotos y vídeos',
  backToList: 'Volver a la lista',
  lostPart:
    'No se ha podido abrir. Comprueba tu conexión y vuelve a intentarlo, o recarga la página.',
  rules: spanishRules,
  anyImage: 'imágenes',
  anyVideo: 'vídeos',
  anyAudio: 'audio',
  anyText: 'texto',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Subiendo ${countFiles(files)}`,
  listLabel: 'Archivos',
  totalProgressLabel: 'Todos los archivos',
  upload: (files) => `Subir ${countFiles(files)}`,
  pauseAll: 'Pausar todo',
  resumeAll: 'Reanudar todo',
  tryAgainAll: 'Reintentar todo',
  done: 'Listo',
  uploadedSummary: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'subido', other: 'subidos', many: 'subidos' })}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} ${plural(uploaded, { one: 'subido', other: 'subidos', many: 'subidos' })}, ${count(failed)} sin subir`
      : `${countFiles(failed)} sin subir`,
  pausedSummary: 'En pausa',
  waitingSummary: 'Esperando la conexión',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} de ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} de ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'quedan unos segundos' : `faltan unos ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `faltan ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'Comprobando',
  statusReady: 'Listo',
  statusCropping: 'Pendiente de recortar',
  statusPreparing: 'Preparando',
  statusQueued: 'En cola',
  statusPaused: 'En pausa',
  statusStalled: 'No avanza desde hace un rato, seguimos intentándolo',
  statusWaiting: (share) =>
    share >= 0.01 ? `Esperando la conexión, ${percent(share)} a salvo` : 'Esperando la conexión',
  statusProcessing: 'Procesando en el servidor',
  statusFetching: 'El servidor lo está obteniendo',
  statusDone: 'Subido',
  locationRemoved: 'ubicación eliminada',
  statusRemoving: 'Eliminando',
  statusMissing: (share) =>
    share >= 0.01
      ? `Vuelve a elegir este archivo para continuar desde el ${percent(share)}`
      : 'Vuelve a elegir este archivo para continuar',

  pause: 'Pausar',
  pauseFile: (name) => `Pausar ${name}`,
  resume: 'Reanudar',
  resumeFile: (name) => `Reanudar ${name}`,
  crop: 'Recortar',
  cropFile: (name) => `Recortar ${name}`,
  tryAgain: 'Reintentar',
  tryAgainFile: (name) => `Reintentar: ${name}`,
  chooseAnother: 'Elegir otro',
  chooseAnotherFile: (name) => `Elegir otro archivo en lugar de ${name}`,
  chooseAgain: 'Volver a elegir',
  chooseAgainFile: (name) => `Volver a elegir ${name}`,
  cancel: 'Cancelar',
  cancelFile: (name) => `Cancelar ${name}`,
  dismiss: 'Quitar',
  dismissFile: (name) => `Quitar ${name}`,
  remove: (secondsLeft) => `Eliminar, disponible durante ${calmDuration(secondsLeft)} más`,
  removeFile: (name, secondsLeft) =>
    `Eliminar ${name}, disponible durante ${calmDuration(secondsLeft)} más`,
  takeOffList: 'Quitar de la lista',
  takeOffListFile: (name) => `Quitar de la lista: ${name}`,
  progressLabel: (name) => `Subida de ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Añadir archivos' : 'Añadir un archivo'),
  close: 'Cerrar',
  minimize: 'Minimizar',
  showAgain: 'Mostrar las subidas',

  formIsEmpty: 'Elige un archivo.',
  formIsBusy: 'Espera a que se suban todos los archivos.',
  formHasFailed: 'Algunos archivos no se han subido. Reinténtalo o quítalos.',
  formHasTooFew: (least) => `Elige al menos ${countFiles(least)}.`,
  formHasTooMany: (most) => `Elige como máximo ${countFiles(most)}.`,

  announceAdded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'añadido', other: 'añadidos', many: 'añadidos' })}`,
  announceRefused: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'rechazado', other: 'rechazados', many: 'rechazados' })}, la lista explica por qué`,
  announceUploaded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'subido', other: 'subidos', many: 'subidos' })}`,
  announceFailed: (files) => `${countFiles(files)} sin subir, la lista explica por qué`,
  announceRemoved: (name, deleted) =>
    deleted ? `${name} eliminado` : `${name} quitado de la lista`,

  queue: spanishQueue,
  address: spanishAddress,
  cropping: spanishCrop,
  cameraPanel: spanishCamera,
  videoPanel: spanishVideo,
  duplicates: spanishDuplicates,
  remedies: spanishRemedies,
  moving: spanishMove,
  errors: spanishErrors,
};
