import type { OptionName } from '../options.js';

/** What the closed widget's options of cropping are here; those of two that are always so, nothing. */
const MEANINGS: Readonly<
  Record<string, (value: unknown, all: Readonly<Record<string, unknown>>) => CroppingProperties>
> = {
  // `server` is an old spelling of true.
  cropping: (value) => ({ cropping: value === 'server' ? true : value }),
  showSkipCropButton: (value) => ({ croppingRequired: value === false }),
  croppingShowDimensions: () => ({}),
  croppingShowBackButton: () => ({}),
  croppingValidateDimensions: (value, all) =>
    value === true
      ? {
          croppingMinWidth: all['minImageWidth'] ?? all['min_image_width'],
          croppingMinHeight: all['minImageHeight'] ?? all['min_image_height'],
        }
      : {},
};

type CroppingProperties = Partial<Record<OptionName, unknown>>;

/**
 * The properties that an option of the closed widget stands for; `undefined` when it is none of those
 * that have another name or another meaning here.
 *
 * @param name in camelCase
 * @param all the options of the same call
 */
export function croppingProperties(
  name: string,
  value: unknown,
  all: Readonly<Record<string, unknown>>,
): CroppingProperties | undefined {
  return Object.hasOwn(MEANINGS, name) ? MEANINGS[name]?.(value, all) : undefined;
}
