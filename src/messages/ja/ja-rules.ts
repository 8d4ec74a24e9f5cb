import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';

const { anyOf, bytes, count } = quantitiesOf('ja');
const { size } = figuresOf(count);

/** Sizes of pictures, in Japanese. */
export const japanesePixels: PixelWords = {
  wide: (pixels) => `幅 ${count(pixels)} ピクセル`,
  high: (pixels) => `高さ ${count(pixels)} ピクセル`,
  both: (width, height) => `${size(width, height)} ピクセル`,
};

/** What may be chosen, in Japanese. */
export const japaneseRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: japanesePixels,
    from: (limit) => `${limit} 以上`,
    upTo: (limit, multiple) => (multiple ? `各 ${limit} まで` : `${limit} まで`),
    imagesFrom: (limit) => `画像は ${limit}以上`,
    imagesUpTo: (limit) => `画像は ${limit}まで`,
    videosUpTo: (limit) => `動画は ${limit} まで`,
    together: (limit) => `合計 ${limit} まで`,
    atMost: (files) => `${count(files)} 個まで`,
    comma: '、',
  });
