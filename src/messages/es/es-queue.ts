import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './es-files.js';

const { bytes, count, duration, plural } = quantitiesOf('es');

/** The list of many files, the corner pill and the view of what has arrived, in Spanish. */
export const spanishQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'imagen', other: 'imágenes', many: 'de imágenes' })}`,
  clearFinished: 'Quitar los terminados',

  short: {
    processing: 'Procesando',
    fetching: 'Obteniendo',
    waiting: 'Sin conexión',
    stalled: 'Reintentando',
    cropping: 'Por recortar',
  },

  uploadMore: 'Subir más',
  showFiles: 'Mostrar archivos',
  took: (amount, seconds) => `${bytes(amount)} en ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Puedes eliminarlo', other: 'Puedes eliminarlos', many: 'Puedes eliminarlos' })} durante ${duration(seconds)}.`,

  pillLabel: 'Subidas',
  hidePill: 'Ocultar',
  announceMinimized: 'Minimizado, la subida continúa',

  announceHalfWay: 'La mitad ya está subida',
  announceCleared: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'quitado', other: 'quitados', many: 'quitados' })} de la lista`,
};
