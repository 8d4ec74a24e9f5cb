import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('es');

/** The order of files, in Spanish. */
export const spanishMove: MoveMessages = {
  move: 'Mover',
  moveFile: (name) => `Mover ${name}`,
  earlier: 'Mover antes',
  earlierFile: (name) => `Mover antes: ${name}`,
  later: 'Mover después',
  laterFile: (name) => `Mover después: ${name}`,
  first: 'Mover al principio',
  firstFile: (name) => `Mover al principio: ${name}`,
  last: 'Mover al final',
  lastFile: (name) => `Mover al final: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} movido a la posición ${count(position)} de ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} sigue en la posición ${count(position)} de ${count(total)}`,
};
