import { figuresOf } from '../figures.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';

const { anyOf, bytes, count, plural } = quantitiesOf('de');
const { size } = figuresOf(count);

/** Sizes of pictures, in German. */
export const germanPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} Pixel Breite`,
  high: (pixels) => `${count(pixels)} Pixel Höhe`,
  both: (width, height) => `${size(width, height)} Pixel`,
};

/** What may be chosen, in German. */
export const germanRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: germanPixels,
    from: (limit) => `ab ${limit}`,
    upTo: (limit, multiple) => (multiple ? `je bis zu ${limit}` : `bis zu ${limit}`),
    imagesFrom: (limit) => `Bilder ab ${limit}`,
    imagesUpTo: (limit) => `Bilder bis zu ${limit}`,
    videosUpTo: (limit) => `Videos bis zu ${limit}`,
    together: (limit) => `zusammen bis zu ${limit}`,
    atMost: (files) =>
      `höchstens ${count(files)} ${plural(files, { one: 'Datei', other: 'Dateien' })}`,
  });
