/** Datasets of IPTC's record 2 that name a place: city, part of it, state, country. */
const PLACE_DATASETS: ReadonlySet<number> = new Set([90, 92, 95, 100, 101]);

const DATASET_HEAD_BYTES = 5;
const SPACE = 0x20;

/**
 * Blanks names of places in an IPTC block, in place.
 *
 * @returns whether there was one
 */
export function blankIptcPlace(block: Uint8Array): boolean {
  let found = false;
  let at = block.indexOf(0x1c);
  while (at >= 0 && at + DATASET_HEAD_BYTES <= block.length) {
    const length = ((block[at + 3] ?? 0) << 8) | (block[at + 4] ?? 0);
    const valueAt = at + DATASET_HEAD_BYTES;
    const isDataset = block[at + 1] === 2 && valueAt + length <= block.length;
    const value = block.subarray(valueAt, valueAt + length);
    const isPlace = isDataset && PLACE_DATASETS.has(block[at + 2] ?? 0);
    if (isPlace && value.some((letter) => letter !== SPACE)) {
      value.fill(SPACE);
      found = true;
    }
    at = block.indexOf(0x1c, isDataset ? valueAt + length : at + 1);
  }
  return found;
}
