import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('uk');

/** The order of files, in Ukrainian. */
export const ukrainianMove: MoveMessages = {
  move: 'Перемістити',
  moveFile: (name) => `Перемістити ${name}`,
  earlier: 'Ближче до початку',
  earlierFile: (name) => `Ближче до початку: ${name}`,
  later: 'Ближче до кінця',
  laterFile: (name) => `Ближче до кінця: ${name}`,
  first: 'На початок',
  firstFile: (name) => `На початок: ${name}`,
  last: 'У кінець',
  lastFile: (name) => `У кінець: ${name}`,
  announceMoved: (name, position, total) =>
    `Файл ${name} переміщено на місце ${count(position)} з ${count(total)}`,
  announceKept: (name, position, total) =>
    `Файл ${name} залишився на місці ${count(position)} з ${count(total)}`,
};
