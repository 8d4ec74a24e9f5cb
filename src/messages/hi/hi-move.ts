import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('hi');

/** The order of files, in Hindi. */
export const hindiMove: MoveMessages = {
  move: 'खिसकाएँ',
  moveFile: (name) => `${name} खिसकाएँ`,
  earlier: 'आगे खिसकाएँ',
  earlierFile: (name) => `${name} आगे खिसकाएँ`,
  later: 'पीछे खिसकाएँ',
  laterFile: (name) => `${name} पीछे खिसकाएँ`,
  first: 'शुरू में ले जाएँ',
  firstFile: (name) => `${name} शुरू में ले जाएँ`,
  last: 'अंत में ले जाएँ',
  lastFile: (name) => `${name} अंत में ले जाएँ`,
  announceMoved: (name, position, total) =>
    `${name} अब ${count(total)} में से स्थान ${count(position)} पर है`,
  announceKept: (name, position, total) =>
    `${name} ${count(total)} में से स्थान ${count(position)} पर ही है`,
};
