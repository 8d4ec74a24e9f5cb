import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('zh-Hant');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in traditional Chinese. */
export const traditionalChineseRemedies: RemedyMessages = {
  cropToFit: '裁切到合適大小',
  cropToFitFile: (name) => `裁切到合適大小：${name}`,
  shrink: '縮小到合適大小',
  shrinkFile: (name) => `縮小到合適大小：${name}`,
  shrinkHint: '縮小到合適大小：會損失細節',
  shrunkTo: ({ width, height }) => `已縮小到 ${size(width, height)} 像素`,
  compressed: '已壓縮，損失了細節',
};
