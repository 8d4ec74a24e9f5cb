import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('fr');

/** The order of files, in French. */
export const frenchMove: MoveMessages = {
  move: 'Déplacer',
  moveFile: (name) => `Déplacer ${name}`,
  earlier: 'Avancer',
  earlierFile: (name) => `Avancer ${name}`,
  later: 'Reculer',
  laterFile: (name) => `Reculer ${name}`,
  first: 'Placer au début',
  firstFile: (name) => `Placer au début : ${name}`,
  last: 'Placer à la fin',
  lastFile: (name) => `Placer à la fin : ${name}`,
  announceMoved: (name, position, total) =>
    `${name} déplacé en position ${count(position)} sur ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} reste en position ${count(position)} sur ${count(total)}`,
};
