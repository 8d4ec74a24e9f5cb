import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './pl-files.js';

const { anyOf, bytes, count } = quantitiesOf('pl');
const { size } = figuresOf(count);

/** Sizes of pictures, in Polish. */
export const polishPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} piks. szerokości`,
  high: (pixels) => `${count(pixels)} piks. wysokości`,
  both: (width, height) => `${size(width, height)} piks.`,
};

/** What may be chosen, in Polish. */
export const polishRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: polishPixels,
    from: (limit) => `od ${limit}`,
    upTo: (limit, multiple) => (multiple ? `do ${limit} każdy` : `do ${limit}`),
    imagesFrom: (limit) => `obrazy od ${limit}`,
    imagesUpTo: (limit) => `obrazy do ${limit}`,
    videosUpTo: (limit) => `filmy do ${limit}`,
    together: (limit) => `razem do ${limit}`,
    atMost: (files) => `najwyżej ${countFiles(files)}`,
  });
