import { isolated } from '../isolates.js';
import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ar');

/** The order of files, in Arabic. */
export const arabicMove: MoveMessages = {
  move: 'نقل',
  moveFile: (name) => `نقل ${isolated(name)}`,
  earlier: 'تقديم',
  earlierFile: (name) => `تقديم ${isolated(name)}`,
  later: 'تأخير',
  laterFile: (name) => `تأخير ${isolated(name)}`,
  first: 'نقل إلى البداية',
  firstFile: (name) => `نقل إلى البداية: ${isolated(name)}`,
  last: 'نقل إلى النهاية',
  lastFile: (name) => `نقل إلى النهاية: ${isolated(name)}`,
  announceMoved: (name, position, total) =>
    `نُقل ${isolated(name)} إلى الموضع ${count(position)} من ${count(total)}`,
  announceKept: (name, position, total) =>
    `بقي ${isolated(name)} في الموضع ${count(position)} من ${count(total)}`,
};
