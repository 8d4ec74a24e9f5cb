import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('pt-PT');

/** The order of files, in Portuguese as in Portugal. */
export const portugueseMove: MoveMessages = {
  move: 'Mover',
  moveFile: (name) => `Mover ${name}`,
  earlier: 'Mover para antes',
  earlierFile: (name) => `Mover para antes: ${name}`,
  later: 'Mover para depois',
  laterFile: (name) => `Mover para depois: ${name}`,
  first: 'Mover para o início',
  firstFile: (name) => `Mover para o início: ${name}`,
  last: 'Mover para o fim',
  lastFile: (name) => `Mover para o fim: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} movido para a posição ${count(position)} de ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} continua na posição ${count(position)} de ${count(total)}`,
};
