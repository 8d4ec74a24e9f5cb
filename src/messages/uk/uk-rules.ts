import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './uk-files.js';

const { anyOf, bytes, count } = quantitiesOf('uk');
const { size } = figuresOf(count);

/** Sizes of pictures, in Ukrainian. */
export const ukrainianPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} пікс. завширшки`,
  high: (pixels) => `${count(pixels)} пікс. заввишки`,
  both: (width, height) => `${size(width, height)} пікс.`,
};

/** What may be chosen, in Ukrainian. */
export const ukrainianRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: ukrainianPixels,
    from: (limit) => `від ${limit}`,
    upTo: (limit, multiple) => (multiple ? `до ${limit} кожен` : `до ${limit}`),
    imagesFrom: (limit) => `зображення від ${limit}`,
    imagesUpTo: (limit) => `зображення до ${limit}`,
    videosUpTo: (limit) => `відео до ${limit}`,
    together: (limit) => `разом до ${limit}`,
    atMost: (files) => `щонайбільше ${countFiles(files)}`,
  });
