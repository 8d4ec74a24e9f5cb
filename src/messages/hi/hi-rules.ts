import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './hi-files.js';

const { anyOf, bytes, count } = quantitiesOf('hi');
const { size } = figuresOf(count);

/** Sizes of pictures, in Hindi. */
export const hindiPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} पिक्सेल चौड़े`,
  high: (pixels) => `${count(pixels)} पिक्सेल ऊँचे`,
  both: (width, height) => `${size(width, height)} पिक्सेल`,
};

/** What may be chosen, in Hindi. */
export const hindiRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: hindiPixels,
    from: (limit) => `कम से कम ${limit}`,
    upTo: (limit, multiple) => (multiple ? `हर एक ${limit} तक` : `${limit} तक`),
    imagesFrom: (limit) => `चित्र कम से कम ${limit}`,
    imagesUpTo: (limit) => `चित्र ${limit} तक`,
    videosUpTo: (limit) => `वीडियो ${limit} तक`,
    together: (limit) => `कुल ${limit} तक`,
    atMost: (files) => `ज़्यादा से ज़्यादा ${countFiles(files)}`,
  });
