import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('nl');

/** The order of files, in Dutch. */
export const dutchMove: MoveMessages = {
  move: 'Verplaatsen',
  moveFile: (name) => `${name} verplaatsen`,
  earlier: 'Naar voren verplaatsen',
  earlierFile: (name) => `Naar voren verplaatsen: ${name}`,
  later: 'Naar achteren verplaatsen',
  laterFile: (name) => `Naar achteren verplaatsen: ${name}`,
  first: 'Naar het begin verplaatsen',
  firstFile: (name) => `Naar het begin verplaatsen: ${name}`,
  last: 'Naar het einde verplaatsen',
  lastFile: (name) => `Naar het einde verplaatsen: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} verplaatst naar plaats ${count(position)} van ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} blijft op plaats ${count(position)} van ${count(total)}`,
};
