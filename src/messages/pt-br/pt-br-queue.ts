import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './pt-br-files.js';

const { bytes, count, duration, plural } = quantitiesOf('pt-BR');

/** The list of many files, the corner pill and the view of what has arrived, in Portuguese as in Brazil. */
export const brazilianQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'imagem', other: 'imagens', many: 'de imagens' })}`,
  clearFinished: 'Tirar os concluídos',

  short: {
    processing: 'Processando',
    fetching: 'Buscando',
    waiting: 'Sem conexão',
    stalled: 'Tentando',
    cropping: 'Para cortar',
  },

  uploadMore: 'Enviar mais',
  showFiles: 'Mostrar arquivos',
  took: (amount, seconds) => `${bytes(amount)} em ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Ainda é possível excluí-lo', other: 'Ainda é possível excluí-los', many: 'Ainda é possível excluí-los' })} por ${duration(seconds)}.`,

  pillLabel: 'Envios',
  hidePill: 'Ocultar',
  announceMinimized: 'Minimizado, o envio continua',

  announceHalfWay: 'A metade já foi enviada',
  announceCleared: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'tirado', other: 'tirados', many: 'tirados' })} da lista`,
};
