import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { brazilianAddress } from './pt-br-address.js';
import { brazilianCamera } from './pt-br-camera.js';
import { brazilianCrop } from './pt-br-crop.js';
import { brazilianDuplicates } from './pt-br-duplicates.js';
import { brazilianErrors } from './pt-br-errors.js';
import { countFiles } from './pt-br-files.js';
import { brazilianMove } from './pt-br-move.js';
import { brazilianQueue } from './pt-br-queue.js';
import { brazilianRemedies } from './pt-br-remedies.js';
import { brazilianRules } from './pt-br-rules.js';
import { brazilianVideo } from './pt-br-video.js';

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
} = quantitiesOf('pt-BR');

/** The widget in Portuguese as in Brazil; it says "você" at most. */
export const ptBR: Messages = {
  language: 'pt-BR',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Solte arquivos aqui',
  chooseTitle: 'Escolha arquivos',
  browseHint: 'ou escolha no seu dispositivo',
  otherWaysHint: 'ou adicione de outra forma',
  letGoTitle: (files) =>
    files > 0 ? `Solte para adicionar ${countFiles(files)}` : 'Solte para adicionar arquivos',
  letGoStartsHint: () => 'O envio começa na hora',
  letGoWaitsHint: () => 'O envio começa quando você tocar em “Enviar”',
  browse: 'Procurar',
  addMore: 'Adicionar mais arquivos',
  camera: 'Câmera',
  link: 'Link',
  folder: 'Pasta',
  takePhoto: 'Tirar uma foto',
  recordVideo: 'Gravar um vídeo',
  gallery: 'Fotos e vídeos',
  backToList: 'Voltar à lista',
  lostPart:
    'Não foi possível abrir. Verifique sua conexão e tente novamente, ou recarregue a página.',
  rules: brazilianRules,
  anyImage: 'imagens',
  anyVideo: 'vídeos',
  anyAudio: 'áudio',
  anyText: 'texto',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Enviando ${countFiles(files)}`,
  listLabel: 'Arquivos',
  totalProgressLabel: 'Todos os arquivos',
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
  waitingSummary: 'Aguardando a conexão',

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

  statusChecking: 'Verificando',
  statusReady: 'Pronto',
  statusCropping: 'Aguardando o corte',
  statusPreparing: 'Preparando',
  statusQueued: 'Na fila',
  statusPaused: 'Em pausa',
  statusStalled: 'Parado há algum tempo, tentando novamente',
  statusWaiting: (share) =>
    share >= 0.01
      ? `Aguardando a conexão, ${percent(share)} já está a salvo`
      : 'Aguardando a conexão',
  statusProcessing: 'Processando no servidor',
  statusFetching: 'O servidor está buscando o arquivo',
  statusDone: 'Enviado',
  locationRemoved: 'localização removida',
  statusRemoving: 'Excluindo',
  statusMissing: (share) =>
    share >= 0.01
      ? `Escolha este arquivo de novo para continuar de ${percent(share)}`
      : 'Escolha este arquivo de novo para continuar',

  pause: 'Pausar',
  pauseFile: (name) => `Pausar ${name}`,
  resume: 'Retomar',
  resumeFile: (name) => `Retomar ${name}`,
  crop: 'Cortar',
  cropFile: (name) => `Cortar ${name}`,
  tryAgain: 'Tentar novamente',
  tryAgainFile: (name) => `Tentar novamente: ${name}`,
  chooseAnother: 'Escolher outro',
  chooseAnotherFile: (name) => `Escolher outro arquivo no lugar de ${name}`,
  chooseAgain: 'Escolher de novo',
  chooseAgainFile: (name) => `Escolher de novo: ${name}`,
  cancel: 'Cancelar',
  cancelFile: (name) => `Cancelar ${name}`,
  dismiss: 'Remover',
  dismissFile: (name) => `Remover ${name}`,
  remove: (secondsLeft) => `Excluir, possível por mais ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) =>
    `Excluir ${name}, possível por mais ${calmDuration(secondsLeft)}`,
  takeOffList: 'Tirar da lista',
  takeOffListFile: (name) => `Tirar da lista: ${name}`,
  progressLabel: (name) => `Envio de ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Adicionar arquivos' : 'Adicionar um arquivo'),
  close: 'Fechar',
  minimize: 'Minimizar',
  showAgain: 'Mostrar os envios',

  formIsEmpty: 'Escolha um arquivo.',
  formIsBusy: 'Aguarde até que todos os arquivos sejam enviados.',
  formHasFailed: 'Alguns arquivos não foram enviados. Tente novamente ou remova-os.',
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
  announceRemoved: (name, deleted) => (deleted ? `${name} excluído` : `${name} tirado da lista`),

  queue: brazilianQueue,
  address: brazilianAddress,
  cropping: brazilianCrop,
  cameraPanel: brazilianCamera,
  videoPanel: brazilianVideo,
  duplicates: brazilianDuplicates,
  remedies: brazilianRemedies,
  moving: brazilianMove,
  errors: brazilianErrors,
};
