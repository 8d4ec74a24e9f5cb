import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './nl-files.js';

const { anyOf, bytes, count } = quantitiesOf('nl');
const { size } = figuresOf(count);

/** Sizes of pictures, in Dutch. */
export const dutchPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} pixels breed`,
  high: (pixels) => `${count(pixels)} pixels hoog`,
  both: (width, height) => `${size(width, height)} pixels`,
};

/** What may be chosen, in Dutch. */
export const dutchRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: dutchPixels,
    from: (limit) => `vanaf ${limit}`,
    upTo: (limit, multiple) => (multiple ? `elk tot ${limit}` : `tot ${limit}`),
    imagesFrom: (limit) => `afbeeldingen vanaf ${limit}`,
    imagesUpTo: (limit) => `afbeeldingen tot ${limit}`,
    videosUpTo: (limit) => `video’s tot ${limit}`,
    together: (limit) => `samen tot ${limit}`,
    atMost: (files) => `hooguit ${countFiles(files)}`,
  });
