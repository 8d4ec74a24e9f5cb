import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('pl');

/** The order of files, in Polish. */
export const polishMove: MoveMessages = {
  move: 'Przenieś',
  moveFile: (name) => `Przenieś ${name}`,
  earlier: 'Przenieś wcześniej',
  earlierFile: (name) => `Przenieś wcześniej: ${name}`,
  later: 'Przenieś dalej',
  laterFile: (name) => `Przenieś dalej: ${name}`,
  first: 'Przenieś na początek',
  firstFile: (name) => `Przenieś na początek: ${name}`,
  last: 'Przenieś na koniec',
  lastFile: (name) => `Przenieś na koniec: ${name}`,
  announceMoved: (name, position, total) =>
    `Przeniesiono ${name} na miejsce ${count(position)} z ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} pozostaje na miejscu ${count(position)} z ${count(total)}`,
};
