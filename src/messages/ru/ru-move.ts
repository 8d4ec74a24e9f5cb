import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ru');

/** The order of files, in Russian. */
export const russianMove: MoveMessages = {
  move: 'Переместить',
  moveFile: (name) => `Переместить ${name}`,
  earlier: 'Ближе к началу',
  earlierFile: (name) => `Ближе к началу: ${name}`,
  later: 'Ближе к концу',
  laterFile: (name) => `Ближе к концу: ${name}`,
  first: 'В начало',
  firstFile: (name) => `В начало: ${name}`,
  last: 'В конец',
  lastFile: (name) => `В конец: ${name}`,
  announceMoved: (name, position, total) =>
    `Файл ${name} перемещён на место ${count(position)} из ${count(total)}`,
  announceKept: (name, position, total) =>
    `Файл ${name} остался на месте ${count(position)} из ${count(total)}`,
};
