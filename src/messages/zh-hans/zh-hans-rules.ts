import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './zh-hans-files.js';

const { anyOf, bytes, count } = quantitiesOf('zh-Hans');
const { size } = figuresOf(count);

/** Sizes of pictures, in simplified Chinese. */
export const simplifiedChinesePixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} 像素宽`,
  high: (pixels) => `${count(pixels)} 像素高`,
  both: (width, height) => `${size(width, height)} 像素`,
};

/** What may be chosen, in simplified Chinese. */
export const simplifiedChineseRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: simplifiedChinesePixels,
    from: (limit) => `不小于 ${limit}`,
    upTo: (limit, multiple) => (multiple ? `每个不超过 ${limit}` : `不超过 ${limit}`),
    imagesFrom: (limit) => `图片不小于${limit}`,
    imagesUpTo: (limit) => `图片不超过 ${limit}`,
    videosUpTo: (limit) => `视频不超过 ${limit}`,
    together: (limit) => `总计不超过 ${limit}`,
    atMost: (files) => `最多 ${countFiles(files)}`,
    comma: '，',
  });
