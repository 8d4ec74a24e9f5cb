import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './pt-pt-files.js';

const { anyOf, bytes, count } = quantitiesOf('pt-PT');
const { size } = figuresOf(count);

/** Sizes of pictures, in Portuguese as in Portugal. */
export const portuguesePixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} píxeis de largura`,
  high: (pixels) => `${count(pixels)} píxeis de altura`,
  both: (width, height) => `${size(width, height)} píxeis`,
};

/** What may be chosen, in Portuguese as in Portugal. */
export const portugueseRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: portuguesePixels,
    from: (limit) => `a partir de ${limit}`,
    upTo: (limit, multiple) => (multiple ? `até ${limit} cada` : `até ${limit}`),
    imagesFrom: (limit) => `imagens a partir de ${limit}`,
    imagesUpTo: (limit) => `imagens de até ${limit}`,
    videosUpTo: (limit) => `vídeos de até ${limit}`,
    together: (limit) => `${limit} no total`,
    atMost: (files) => `${countFiles(files)} no máximo`,
  });
