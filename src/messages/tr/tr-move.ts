import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('tr');

/** The order of files, in Turkish. */
export const turkishMove: MoveMessages = {
  move: 'Taşı',
  moveFile: (name) => `Taşı: ${name}`,
  earlier: 'Öne taşı',
  earlierFile: (name) => `Öne taşı: ${name}`,
  later: 'Arkaya taşı',
  laterFile: (name) => `Arkaya taşı: ${name}`,
  first: 'En başa taşı',
  firstFile: (name) => `En başa taşı: ${name}`,
  last: 'En sona taşı',
  lastFile: (name) => `En sona taşı: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} taşındı, yeni yeri ${count(position)} / ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} yerinde kaldı, ${count(position)} / ${count(total)}`,
};
