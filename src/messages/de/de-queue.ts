import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';

const { bytes, count, duration, plural } = quantitiesOf('de');

/** The list of many files, the corner pill and the view of what has arrived, in German. */
export const germanQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'Bild', other: 'Bilder' })}`,
  clearFinished: 'Fertige ausblenden',

  short: {
    processing: 'Verarbeitung',
    fetching: 'Wird abgerufen',
    waiting: 'Offline',
    stalled: 'Neuer Versuch',
    cropping: 'Zuschneiden',
  },

  uploadMore: 'Weitere hochladen',
  showFiles: 'Dateien anzeigen',
  took: (amount, seconds) => `${bytes(amount)} in ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Die Datei lässt', other: 'Die Dateien lassen' })} sich noch ${duration(seconds)} lang entfernen.`,

  pillLabel: 'Uploads',
  hidePill: 'Ausblenden',
  announceMinimized: 'Minimiert, der Upload läuft weiter',

  announceHalfWay: 'Die Hälfte ist hochgeladen',
  announceCleared: (files) =>
    `${count(files)} ${plural(files, { one: 'Datei', other: 'Dateien' })} aus der Liste genommen`,
};
