import { refusals } from '../http/refusals.js';
import type { Cut } from './cut.js';

/** Names that belong to the cut where a component has `c_crop`; its others are the picture's. */
export const CUT_NAMES: readonly string[] = ['c', 'w', 'h', 'x', 'y', 'g'];

const GRAVITIES = ['center', 'north_west', 'custom', 'face', 'faces'] as const;
const MAX_PIXELS = 9_999_999;

/**
 * Reads the parts of a component with `c_crop`. Without a gravity, `x` and `y` count from the
 * corner, and a size alone lies in the middle.
 *
 * @throws ApiError `invalid-transformation` that names the value
 */
export function parseCut(values: ReadonlyMap<string, string>): Cut {
  const hasPlace = values.has('x') || values.has('y');
  const gravityName = values.get('g') ?? (hasPlace ? 'north_west' : 'center');
  const gravity = GRAVITIES.find((name) => name === gravityName);
  if (!gravity) throw refusals.invalidInTransformation('gravity', gravityName);
  const width = pixels('width', values.get('w'), 1);
  const height = pixels('height', values.get('h'), 1);
  const hasSize = width !== undefined || height !== undefined;
  if (!hasSize && !hasPlace && !values.has('g')) {
    throw refusals.invalidInTransformation('crop without size', 'crop');
  }
  return {
    gravity,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    x: pixels('x', values.get('x'), -MAX_PIXELS) ?? 0,
    y: pixels('y', values.get('y'), -MAX_PIXELS) ?? 0,
  };
}

function pixels(name: string, value: string | undefined, lowest: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^-?\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (!(number >= lowest)) throw refusals.invalidInTransformation(name, value);
  return number;
}
