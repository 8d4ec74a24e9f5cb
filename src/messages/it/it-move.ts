import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('it');

/** The order of files, in Italian. */
export const italianMove: MoveMessages = {
  move: 'Sposta',
  moveFile: (name) => `Sposta ${name}`,
  earlier: 'Sposta indietro',
  earlierFile: (name) => `Sposta indietro: ${name}`,
  later: 'Sposta avanti',
  laterFile: (name) => `Sposta avanti: ${name}`,
  first: 'Sposta all’inizio',
  firstFile: (name) => `Sposta all’inizio: ${name}`,
  last: 'Sposta alla fine',
  lastFile: (name) => `Sposta alla fine: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} spostato alla posizione ${count(position)} di ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} resta alla posizione ${count(position)} di ${count(total)}`,
};
