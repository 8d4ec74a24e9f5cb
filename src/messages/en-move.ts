import type { MoveMessages } from './move-messages.js';
import { quantitiesOf } from './quantities.js';

const { count } = quantitiesOf('en-GB');

/** The order of files, in English. */
export const englishMove: MoveMessages = {
  move: 'Move',
  moveFile: (name) => `Move ${name}`,
  earlier: 'Move earlier',
  earlierFile: (name) => `Move ${name} earlier`,
  later: 'Move later',
  laterFile: (name) => `Move ${name} later`,
  first: 'Move to the beginning',
  firstFile: (name) => `Move ${name} to the beginning`,
  last: 'Move to the end',
  lastFile: (name) => `Move ${name} to the end`,
  announceMoved: (name, position, total) =>
    `Moved ${name} to ${count(position)} of ${count(total)}`,
  announceKept: (name, position, total) => `${name} stays at ${count(position)} of ${count(total)}`,
};
