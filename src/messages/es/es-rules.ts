import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './es-files.js';

const { anyOf, bytes, count } = quantitiesOf('es');
const { size } = figuresOf(count);

/** Sizes of pictures, in Spanish. */
export const spanishPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} píxeles de ancho`,
  high: (pixels) => `${count(pixels)} píxeles de alto`,
  both: (width, height) => `${size(width, height)} píxeles`,
};

/** What may be chosen, in Spanish. */
export const spanishRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: spanishPixels,
    from: (limit) => `a partir de ${limit}`,
    upTo: (limit, multiple) => (multiple ? `hasta ${limit} cada uno` : `hasta ${limit}`),
    imagesFrom: (limit) => `imágenes a partir de ${limit}`,
    imagesUpTo: (limit) => `imágenes de hasta ${limit}`,
    videosUpTo: (limit) => `vídeos de hasta ${limit}`,
    together: (limit) => `${limit} en total`,
    atMost: (files) => `${countFiles(files)} como máximo`,
  });
