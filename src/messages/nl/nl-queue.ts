import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './nl-files.js';

const { bytes, count, duration, plural } = quantitiesOf('nl');

/** The list of many files, the corner pill and the view of what has arrived, in Dutch. */
export const dutchQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'afbeelding', other: 'afbeeldingen' })}`,
  clearFinished: 'Voltooide weghalen',

  short: {
    processing: 'Verwerken',
    fetching: 'Ophalen',
    waiting: 'Geen verbinding',
    stalled: 'Nieuwe poging',
    cropping: 'Bijsnijden',
  },

  uploadMore: 'Meer uploaden',
  showFiles: 'Bestanden tonen',
  took: (amount, seconds) => `${bytes(amount)} in ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Je kunt het', other: 'Je kunt ze' })} nog ${duration(seconds)} verwijderen.`,

  pillLabel: 'Uploads',
  hidePill: 'Verbergen',
  announceMinimized: 'Geminimaliseerd, het uploaden gaat door',

  announceHalfWay: 'De helft is geüpload',
  announceCleared: (files) => `${countFiles(files)} van de lijst gehaald`,
};
