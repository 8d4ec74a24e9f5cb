import { isolated } from '../isolates.js';
import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('he');

/** The order of files, in Hebrew. */
export const hebrewMove: MoveMessages = {
  move: 'הזזה',
  moveFile: (name) => `הזזה: ${isolated(name)}`,
  earlier: 'הזזה קדימה',
  earlierFile: (name) => `הזזה קדימה: ${isolated(name)}`,
  later: 'הזזה אחורה',
  laterFile: (name) => `הזזה אחורה: ${isolated(name)}`,
  first: 'העברה להתחלה',
  firstFile: (name) => `העברה להתחלה: ${isolated(name)}`,
  last: 'העברה לסוף',
  lastFile: (name) => `העברה לסוף: ${isolated(name)}`,
  announceMoved: (name, position, total) =>
    `${isolated(name)} הועבר למקום ${count(position)} מתוך ${count(total)}`,
  announceKept: (name, position, total) =>
    `${isolated(name)} נשאר במקום ${count(position)} מתוך ${count(total)}`,
};
