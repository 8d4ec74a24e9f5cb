import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hans');

/** The order of files, in simplified Chinese. */
export const simplifiedChineseMove: MoveMessages = {
  move: '移动',
  moveFile: (name) => `移动 ${name}`,
  earlier: '前移',
  earlierFile: (name) => `前移 ${name}`,
  later: '后移',
  laterFile: (name) => `后移 ${name}`,
  first: '移到开头',
  firstFile: (name) => `移到开头：${name}`,
  last: '移到末尾',
  lastFile: (name) => `移到末尾：${name}`,
  announceMoved: (name, position, total) =>
    `已将 ${name} 移到第 ${count(position)} 位，共 ${count(total)} 个`,
  announceKept: (name, position, total) =>
    `${name} 仍在第 ${count(position)} 位，共 ${count(total)} 个`,
};
