import { figuresOf } from '../figures.js';
import { fromLeft } from '../isolates.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './he-files.js';

const { anyOf, bytes, count } = quantitiesOf('he');
const { size } = figuresOf(count, fromLeft);

/** Sizes of pictures, in Hebrew. */
export const hebrewPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} פיקסלים לרוחב`,
  high: (pixels) => `${count(pixels)} פיקסלים לגובה`,
  both: (width, height) => `${size(width, height)} פיקסלים`,
};

/** What may be chosen, in Hebrew. */
export const hebrewRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: hebrewPixels,
    from: (limit) => `החל מ־${limit}`,
    upTo: (limit, multiple) => (multiple ? `עד ${limit} לקובץ` : `עד ${limit}`),
    imagesFrom: (limit) => `תמונות החל מ־${limit}`,
    imagesUpTo: (limit) => `תמונות עד ${limit}`,
    videosUpTo: (limit) => `סרטונים עד ${limit}`,
    together: (limit) => `עד ${limit} יחד`,
    atMost: (files) => `${countFiles(files)} לכל היותר`,
  });
