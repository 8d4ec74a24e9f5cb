import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';

const { anyOf, bytes, count } = quantitiesOf('ko');
const { size } = figuresOf(count);

/** Sizes of pictures, in Korean. */
export const koreanPixels: PixelWords = {
  wide: (pixels) => `너비 ${count(pixels)}픽셀`,
  high: (pixels) => `높이 ${count(pixels)}픽셀`,
  both: (width, height) => `${size(width, height)}픽셀`,
};

/** What may be chosen, in Korean. */
export const koreanRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: koreanPixels,
    from: (limit) => `${limit} 이상`,
    upTo: (limit, multiple) => (multiple ? `각각 최대 ${limit}` : `최대 ${limit}`),
    imagesFrom: (limit) => `이미지 ${limit} 이상`,
    imagesUpTo: (limit) => `이미지 최대 ${limit}`,
    videosUpTo: (limit) => `동영상 최대 ${limit}`,
    together: (limit) => `합계 최대 ${limit}`,
    atMost: (files) => `최대 ${count(files)}개`,
  });
