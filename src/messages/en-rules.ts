import { figuresOf } from './figures.js';
import type { RuleFacts } from './messages.js';
import type { PixelWords } from './pixel-words.js';
import { quantitiesOf } from './quantities.js';
import { ruleLine } from './rule-line.js';

const { anyOf, bytes, count, plural } = quantitiesOf('en-GB');
const { size } = figuresOf(count);

/** Sizes of pictures, in English. */
export const englishPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} pixels wide`,
  high: (pixels) => `${count(pixels)} pixels high`,
  both: (width, height) => `${size(width, height)} pixels`,
};

/** What may be chosen, in English. */
export const englishRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: englishPixels,
    from: (limit) => `from ${limit}`,
    upTo: (limit, multiple) => (multiple ? `up to ${limit} each` : `up to ${limit}`),
    imagesFrom: (limit) => `images from ${limit}`,
    imagesUpTo: (limit) => `images up to ${limit}`,
    videosUpTo: (limit) => `videos up to ${limit}`,
    together: (limit) => `${limit} together`,
    atMost: (files) => `${count(files)} ${plural(files, { one: 'file', other: 'files' })} at most`,
  });
