import { figuresOf } from '../figures.js';
import { fromLeft } from '../isolates.js';
import type { RuleFacts } from '../messages.js';
import type { PixelWords } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ruleLine } from '../rule-line.js';
import { countFiles } from './ar-files.js';

const { anyOf, bytes, count } = quantitiesOf('ar');
const { size } = figuresOf(count, fromLeft);

/** Sizes of pictures, in Arabic. */
export const arabicPixels: PixelWords = {
  wide: (pixels) => `${count(pixels)} بكسل عرضًا`,
  high: (pixels) => `${count(pixels)} بكسل ارتفاعًا`,
  both: (width, height) => `${size(width, height)} بكسل`,
};

/** What may be chosen, in Arabic. */
export const arabicRules = (facts: RuleFacts): string =>
  ruleLine(facts, {
    anyOf,
    bytes,
    pixels: arabicPixels,
    from: (limit) => `بدءًا من ${limit}`,
    upTo: (limit, multiple) => (multiple ? `حتى ${limit} لكل ملف` : `حتى ${limit}`),
    imagesFrom: (limit) => `صور بدءًا من ${limit}`,
    imagesUpTo: (limit) => `صور حتى ${limit}`,
    videosUpTo: (limit) => `فيديوهات حتى ${limit}`,
    together: (limit) => `حتى ${limit} إجمالًا`,
    atMost: (files) => `${countFiles(files)} كحد أقصى`,
    comma: '، ',
  });
