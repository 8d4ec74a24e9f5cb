import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('zh-Hans');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in simplified Chinese. */
export const simplifiedChineseRemedies: RemedyMessages = {
  cropToFit: '裁剪到合适大小',
  cropToFitFile: (name) => `裁剪到合适大小：${name}`,
  shrink: '缩小到合适大小',
  shrinkFile: (name) => `缩小到合适大小：${name}`,
  shrinkHint: '缩小到合适大小：会损失细节',
  shrunkTo: ({ width, height }) => `已缩小到 ${size(width, height)} 像素`,
  compressed: '已压缩，损失了细节',
};
