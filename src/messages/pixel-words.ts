import type { PixelLimit } from './messages.js';

/** The words of a language for a size in pixels, as they stand behind "up to" and "smaller than". */
export interface PixelWords {
  readonly wide: (pixels: number) => string;
  readonly high: (pixels: number) => string;
  readonly both: (width: number, height: number) => string;
}

/** A limit of width, of height or of both, in words. */
export function pixelLimitText(limit: PixelLimit | undefined, words: PixelWords): string {
  const { width = null, height = null } = limit ?? {};
  if (height === null) return words.wide(width ?? 0);
  return width === null ? words.high(height) : words.both(width, height);
}
