import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('de');

/** The order of files, in German. */
export const germanMove: MoveMessages = {
  move: 'Verschieben',
  moveFile: (name) => `${name} verschieben`,
  earlier: 'Nach vorn verschieben',
  earlierFile: (name) => `Nach vorn verschieben: ${name}`,
  later: 'Nach hinten verschieben',
  laterFile: (name) => `Nach hinten verschieben: ${name}`,
  first: 'An den Anfang verschieben',
  firstFile: (name) => `An den Anfang verschieben: ${name}`,
  last: 'Ans Ende verschieben',
  lastFile: (name) => `Ans Ende verschieben: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} verschoben auf ${count(position)} von ${count(total)}`,
  announceKept: (name, position, total) =>
    `${name} bleibt auf ${count(position)} von ${count(total)}`,
};
