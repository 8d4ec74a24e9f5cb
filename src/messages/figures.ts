import type { CropMessages } from './crop-messages.js';

/**
 * The figures of pictures, which all languages write alike but for their digits.
 *
 * @param isolate keeps them in order where the language runs from right to left
 */
export function figuresOf(
  count: (value: number) => string,
  isolate = (figures: string) => figures,
): Pick<CropMessages, 'ratio' | 'degrees' | 'size'> {
  return {
    ratio: (width, height) =>
      height === 1 && width !== 1 ? String(width) : isolate(`${width}:${height}`),
    degrees: (degrees) => isolate(`${degrees < 0 ? '\u2212' : ''}${Math.abs(degrees)}°`),
    size: (width, height) => isolate(`${count(width)} × ${count(height)}`),
  };
}
