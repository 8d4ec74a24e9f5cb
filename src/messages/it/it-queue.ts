import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './it-files.js';

const { bytes, count, duration, plural } = quantitiesOf('it');

/** The list of many files, the corner pill and the view of what has arrived, in Italian. */
export const italianQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'immagine', other: 'immagini', many: 'di immagini' })}`,
  clearFinished: 'Togli i completati',

  short: {
    processing: 'Elaborazione',
    fetching: 'Recupero',
    waiting: 'Nessuna rete',
    stalled: 'Nuovo tentativo',
    cropping: 'Da ritagliare',
  },

  uploadMore: 'Carica altro',
  showFiles: 'Mostra i file',
  took: (amount, seconds) => `${bytes(amount)} in ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Puoi eliminarlo', other: 'Puoi eliminarli', many: 'Puoi eliminarli' })} ancora per ${duration(seconds)}.`,

  pillLabel: 'Caricamenti',
  hidePill: 'Nascondi',
  announceMinimized: 'Ridotto a icona, il caricamento continua',

  announceHalfWay: 'Metà è già caricata',
  announceCleared: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'tolto', other: 'tolti', many: 'tolti' })} dall’elenco`,
};
