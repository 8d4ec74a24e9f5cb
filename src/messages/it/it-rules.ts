import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './it-files.js';

const { anyOf, bytes, count } = quantitiesOf('it');
const { size } = figuresOf(count);

/** Sizes of pictures, in Italian. */
export const italianPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} pixel di larghezza`,
  high: (pixels) => `${count(pixels)} pixel di altezza`,
  both: (width, height) => `${size(width, height)} pixel`,
};

/** What may be chosen, in Italian. */
export const italianRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: italianPixels,
    from: (limit) => `da ${limit}`,
    upTo: (limit, multiple) => (multiple ? `fino a ${limit} ciascuno` : `fino a ${limit}`),
    imagesFrom: (limit) => `immagini da ${limit}`,
    imagesUpTo: (limit) => `immagini fino a ${limit}`,
    videosUpTo: (limit) => `video fino a ${limit}`,
    together: (limit) => `${limit} in totale`,
    atMost: (files) => `${countFiles(files)} al massimo`,
  });
