import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hant');

/** The order of files, in traditional Chinese. */
export const traditionalChineseMove: MoveMessages = {
  move: '移動',
  moveFile: (name) => `移動 ${name}`,
  earlier: '前移',
  earlierFile: (name) => `前移 ${name}`,
  later: '後移',
  laterFile: (name) => `後移 ${name}`,
  first: '移到開頭',
  firstFile: (name) => `移到開頭：${name}`,
  last: '移到末尾',
  lastFile: (name) => `移到末尾：${name}`,
  announceMoved: (name, position, total) =>
    `已將 ${name} 移到第 ${count(position)} 位，共 ${count(total)} 個`,
  announceKept: (name, position, total) =>
    `${name} 仍在第 ${count(position)} 位，共 ${count(total)} 個`,
};
