import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './pt-pt-files.js';

const { bytes, count, duration, plural } = quantitiesOf('pt-PT');

/** The list of many files, the corner pill and the view of what has arrived, in Portuguese as in Portugal. */
export const portugueseQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'imagem', other: 'imagens', many: 'de imagens' })}`,
  clearFinished: 'Retirar os concluídos',

  short: {
    processing: 'A processar',
    fetching: 'A obter',
    waiting: 'Sem ligação',
    stalled: 'Nova tentativa',
    cropping: 'Para recortar',
  },

  uploadMore: 'Enviar mais',
  showFiles: 'Mostrar ficheiros',
  took: (amount, seconds) => `${bytes(amount)} em ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Ainda é possível eliminá-lo', other: 'Ainda é possível eliminá-los', many: 'Ainda é possível eliminá-los' })} durante ${duration(seconds)}.`,

  pillLabel: 'Envios',
  hidePill: 'Ocultar',
  announceMinimized: 'Minimizado, o envio continua',

  announceHalfWay: 'Metade já foi enviada',
  announceCleared: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'retirado', other: 'retirados', many: 'retirados' })} da lista`,
};
