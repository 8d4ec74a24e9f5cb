import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './zh-hant-files.js';

const { anyOf, bytes, count } = quantitiesOf('zh-Hant');
const { size } = figuresOf(count);

/** Sizes of pictures, in traditional Chinese. */
export const traditionalChinesePixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} 像素寬`,
  high: (pixels) => `${count(pixels)} 像素高`,
  both: (width, height) => `${size(width, height)} 像素`,
};

/** What may be chosen, in traditional Chinese. */
export const traditionalChineseRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: traditionalChinesePixels,
    from: (limit) => `不小於 ${limit}`,
    upTo: (limit, multiple) => (multiple ? `每個不超過 ${limit}` : `不超過 ${limit}`),
    imagesFrom: (limit) => `圖片不小於${limit}`,
    imagesUpTo: (limit) => `圖片不超過 ${limit}`,
    videosUpTo: (limit) => `影片不超過 ${limit}`,
    together: (limit) => `總計不超過 ${limit}`,
    atMost: (files) => `最多 ${countFiles(files)}`,
    comma: '，',
  });
