import type { MoveMessages } from '../move-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ko');

/** The order of files, in Korean. */
export const koreanMove: MoveMessages = {
  move: '이동',
  moveFile: (name) => `${name} 이동`,
  earlier: '앞으로 이동',
  earlierFile: (name) => `${name} 앞으로 이동`,
  later: '뒤로 이동',
  laterFile: (name) => `${name} 뒤로 이동`,
  first: '맨 앞으로 이동',
  firstFile: (name) => `${name} 맨 앞으로 이동`,
  last: '맨 뒤로 이동',
  lastFile: (name) => `${name} 맨 뒤로 이동`,
  announceMoved: (name, position, total) =>
    `${name} 파일을 ${count(total)}개 중 ${count(position)}번째로 옮겼습니다`,
  announceKept: (name, position, total) =>
    `${name} 파일은 ${count(total)}개 중 ${count(position)}번째 그대로입니다`,
};
