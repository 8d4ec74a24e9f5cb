import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './fr-files.js';

const { anyOf, bytes, count } = quantitiesOf('fr');
const { size } = figuresOf(count);

/** Sizes of pictures, in French. */
export const frenchPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} pixels de large`,
  high: (pixels) => `${count(pixels)} pixels de haut`,
  both: (width, height) => `${size(width, height)} pixels`,
};

/** What may be chosen, in French. */
export const frenchRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: frenchPixels,
    from: (limit) => `à partir de ${limit}`,
    upTo: (limit, multiple) => (multiple ? `jusqu’à ${limit} chacun` : `jusqu’à ${limit}`),
    imagesFrom: (limit) => `images à partir de ${limit}`,
    imagesUpTo: (limit) => `images jusqu’à ${limit}`,
    videosUpTo: (limit) => `vidéos jusqu’à ${limit}`,
    together: (limit) => `${limit} au total`,
    atMost: (files) => `${countFiles(files)} au plus`,
  });
