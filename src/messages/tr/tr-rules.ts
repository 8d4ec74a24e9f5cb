import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './tr-files.js';

const { anyOf, bytes, count } = quantitiesOf('tr');
const { size } = figuresOf(count);

/** Sizes of pictures, in Turkish. */
export const turkishPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} piksel genişlik`,
  high: (pixels) => `${count(pixels)} piksel yükseklik`,
  both: (width, height) => `${size(width, height)} piksel`,
};

/** What may be chosen, in Turkish. */
export const turkishRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: turkishPixels,
    from: (limit) => `en az ${limit}`,
    upTo: (limit, multiple) => (multiple ? `her biri en fazla ${limit}` : `en fazla ${limit}`),
    imagesFrom: (limit) => `görseller en az ${limit}`,
    imagesUpTo: (limit) => `görseller en fazla ${limit}`,
    videosUpTo: (limit) => `videolar en fazla ${limit}`,
    together: (limit) => `toplam en fazla ${limit}`,
    atMost: (files) => `en fazla ${countFiles(files)}`,
  });
