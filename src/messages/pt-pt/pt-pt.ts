import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { portugueseAddress } from './pt-pt-address.js';
import { portugueseCamera } from './pt-pt-camera.js';
import { portugueseCrop } from './pt-pt-crop.js';
import { portugueseDuplicates } from './pt-pt-duplicates.js';
import { portugueseErrors } from './pt-pt-errors.js';
import { countFiles } from './pt-pt-files.js';
import { portugueseMove } from './pt-pt-move.js';
import { portugueseQueue } from './pt-pt-queue.js';
import { portugueseRemedies } from './pt-pt-remedies.js';
import { portugueseRules } from './pt-pt-rules.js';
import { portugueseVideo } from './pt-pt-video.js';

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
} = quantitiesOf('pt-PT');

/** The widget in Portuguese as in Portugal; it leaves the visitor unaddressed. */
export const ptPT: Messages = {
  language: 'pt-PT',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Largue os ficheiros aqui',
  chooseTitle: 'Escolha ficheiros',
  browseHint: 'ou escolha a partir do dispositivo',
  otherWaysHint: 'ou adicione de outra forma',
  letGoTitle: (files) =>
    files > 0 ? `Largue para adicionar ${countFiles(files)}` : 'Largue para adicionar ficheiros',
  letGoStartsHint: () => 'O envio começa de imediato',
  letGoWaitsHint: () => 'O envio começa ao premir «Enviar»',
  browse: 'Procurar',
  addMore: 'Adicionar mais ficheiros',
  camera: 'Câmara',
  link: 'Ligação',
  folder: 'Pasta',
  takePhoto: 'Tirar uma fotografia',
  recordVideo: 'Gravar um vídeo',
  gallery: 'Fotos e vídeos',
  backToList: 'Voltar à lista',
  lostPart:
    'Não foi possível abrir. Verifique a sua ligação e tente novamente, ou recarregue a página.',
  rules: portugueseRules,
  anyImage: 'imagens',
  anyVideo: 'vídeos',
  anyAudio: 'áudio',
  anyText: 'texto',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `A enviar ${countFiles(files)}`,
  listLabel: 'Ficheiros',
  totalProgressLabel: 'Todos os ficheiros',
  upload: (files) => `Enviar ${countFiles(files)}`,
  pauseAll: 'Pausar tudo',
  resumeAll: 'Retomar tudo',
  tryAgainAll: 'Tentar tudo novamente',
  done: 'Concluir',
  uploadedSummary: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'enviado', other: 'enviados', many: 'enviados' })}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} ${plural(uploaded, { one: 'enviado', other: 'enviados', many: 'enviados' })}, ${count(failed)} não`
      : `${countFiles(failed)} não ${plural(failed, { one: 'enviado', other: 'enviados', many: 'enviados' })}`,
  pausedSummary: 'Em pausa',
  waitingSummary: 'A aguardar a ligação',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} de ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} de ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'faltam poucos segundos' : `tempo restante: cerca de ${roughDuration(seconds)}`,
  timeLeftShort: (seconds) => `faltam ${shortDuration(seconds)}`,
  clock,

  statusChecking: 'A verificar',
  statusReady: 'Pronto',
  statusCropping: 'A aguardar o recorte',
  statusPreparing: 'A preparar',
  statusQueued: 'Na fila',
  statusPaused: 'Em pausa',
  statusStalled: 'Parado há algum tempo, nova tentativa em curso',
  statusWaiting: (share) =>
    share >= 0.01
      ? `A aguardar a ligação, ${percent(share)} já está a salvo`
      : 'A aguardar a ligação',
  statusProcessing: 'A processar no servidor',
  statusFetching: 'O servidor está a obter o ficheiro',
  statusDone: 'Enviado',
  locationRemoved: 'localização removida',
  statusRemoving: 'A eliminar',
  statusMissing: (share) =>
    share >= 0.01
      ? `Escolha este ficheiro de novo para continuar a partir de ${percent(share)}`
      : 'Escolha este ficheiro de novo para continuar',

  pause: 'Pausar',
  pauseFile: (name) => `Pausar ${name}`,
  resume: 'Retomar',
  resumeFile: (name) => `Retomar ${name}`,
  crop: 'Recortar',
  cropFile: (name) => `Recortar ${name}`,
  tryAgain: 'Tentar novamente',
  tryAgainFile: (name) => `Tentar novamente: ${name}`,
  chooseAnother: 'Escolher outro',
  chooseAnotherFile: (name) => `Escolher outro ficheiro em vez de ${name}`,
  chooseAgain: 'Escolher de novo',
  chooseAgainFile: (name) => `Escolher de novo: ${name}`,
  cancel: 'Cancelar',
  cancelFile: (name) => `Cancelar ${name}`,
  dismiss: 'Remover',
  dismissFile: (name) => `Remover ${name}`,
  remove: (secondsLeft) => `Eliminar, possível durante mais ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `Eliminar ${name}, possível durante mais ${calmDuration(secondsLeft)}`,
  takeOffList: 'Retirar da lista',
  takeOffListFile: (name) => `Retirar da lista: ${name}`,
  progressLabel: (name) => `Envio de ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Adicionar ficheiros' : 'Adicionar um ficheiro'),
  close: 'Fechar',
  minimize: 'Minimizar',
  showAgain: 'Mostrar os envios',

  formIsEmpty: 'Escolha um ficheiro.',
  formIsBusy: 'Aguarde até que todos os ficheiros sejam enviados.',
  formHasFailed: 'Alguns ficheiros não foram enviados. Tente novamente ou remova-os.',
  formHasTooFew: (least) => `Escolha pelo menos ${countFiles(least)}.`,
  formHasTooMany: (most) => `Escolha no máximo ${countFiles(most)}.`,

  announceAdded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'adicionado', other: 'adicionados', many: 'adicionados' })}`,
  announceRefused: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'recusado', other: 'recusados', many: 'recusados' })}, a lista diz por quê`,
  announceUploaded: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'enviado', other: 'enviados', many: 'enviados' })}`,
  announceFailed: (files) =>
    `${countFiles(files)} não ${plural(files, { one: 'enviado', other: 'enviados', many: 'enviados' })}, a lista diz por quê`,
  announceRemoved: (name, deleted) => (deleted ? `${name} eliminado` : `${name} retirado da lista`),

  queue: portugueseQueue,
  address: portugueseAddress,
  cropping: portugueseCrop,
  cameraPanel: portugueseCamera,
  videoPanel: portugueseVideo,
  duplicates: portugueseDuplicates,
  remedies: portugueseRemedies,
  moving: portugueseMove,
  errors: portugueseErrors,
};
