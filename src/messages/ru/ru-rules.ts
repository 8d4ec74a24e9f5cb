import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { ofFiles } from './ru-files.js';

const { anyOf, bytes, count } = quantitiesOf('ru');
const { size } = figuresOf(count);

/** Sizes of pictures, in Russian. */
export const russianPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} пикс. в ширину`,
  high: (pixels) => `${count(pixels)} пикс. в высоту`,
  both: (width, height) => `${size(width, height)} пикс.`,
};

/** What may be chosen, in Russian. */
export const russianRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: russianPixels,
    from: (limit) => `от ${limit}`,
    upTo: (limit, multiple) => (multiple ? `до ${limit} каждый` : `до ${limit}`),
    imagesFrom: (limit) => `изображения от ${limit}`,
    imagesUpTo: (limit) => `изображения до ${limit}`,
    videosUpTo: (limit) => `видео до ${limit}`,
    together: (limit) => `всего до ${limit}`,
    atMost: (files) => `не более ${ofFiles(files)}`,
  });
