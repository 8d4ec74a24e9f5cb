import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ja');

/** The order of files, in Japanese. */
export const japaneseMove: MoveMessages = {
  move: '移動',
  moveFile: (name) => `移動: ${name}`,
  earlier: '前へ移動',
  earlierFile: (name) => `前へ移動: ${name}`,
  later: '後ろへ移動',
  laterFile: (name) => `後ろへ移動: ${name}`,
  first: '先頭へ移動',
  firstFile: (name) => `先頭へ移動: ${name}`,
  last: '末尾へ移動',
  lastFile: (name) => `末尾へ移動: ${name}`,
  announceMoved: (name, position, total) =>
    `${name} を ${count(total)} 個中 ${count(position)} 番目に移動しました`,
  announceKept: (name, position, total) =>
    `${name} は ${count(total)} 個中 ${count(position)} 番目のままです`,
};
