/**
 * The filters of PNG: a row is stored as differences to what stands left of it and above it, by a
 * rule that its first byte names.
 */
const NONE = 0;
const SUB = 1;
const UP = 2;
const AVERAGE = 3;
const PAETH = 4;
const FILTERS = [NONE, SUB, UP, AVERAGE, PAETH];

/** A row, the one above it, and how many bytes a pixel has. */
interface Rows {
  readonly row: Uint8Array;
  /** All zeros above the first row. */
  readonly above: Uint8Array;
  readonly pixelBytes: number;
}

/** Turns a stored row into its samples, in place. @throws RangeError for a filter that is none */
export function readRow(filter: number, rows: Rows): void {
  if (!FILTERS.includes(filter)) throw new RangeError(`PNG has no filter ${filter}.`);
  if (filter === NONE) return;
  const { row } = rows;
  for (let index = 0; index < row.length; index++) {
    row[index] = (row[index] ?? 0) + guess(filter, rows, index);
  }
}

/**
 * Stores a row by the filter that makes its bytes smallest, which deflates best.
 *
 * @param target gets the filter's number and the row
 */
export function writeRow(rows: Rows, target: Uint8Array, isFiltered: boolean): void {
  let least = Infinity;
  for (const filter of isFiltered ? FILTERS : [NONE]) {
    const weight = weigh(filter, rows, least);
    if (weight >= least) continue;
    least = weight;
    target[0] = filter;
  }
  const filter = target[0] ?? NONE;
  for (let index = 0; index < rows.row.length; index++) {
    target[index + 1] = (rows.row[index] ?? 0) - guess(filter, rows, index);
  }
}

/** How large a row's bytes are by a filter, taken as small numbers around zero; up to a limit. */
function weigh(filter: number, rows: Rows, limit: number): number {
  let weight = 0;
  for (let index = 0; index < rows.row.length && weight < limit; index++) {
    const byte = ((rows.row[index] ?? 0) - guess(filter, rows, index)) & 0xff;
    weight += byte < 128 ? byte : 256 - byte;
  }
  return weight;
}

/** What a filter expects a byte to be. */
function guess(filter: number, { row, above, pixelBytes }: Rows, index: number): number {
  if (filter === NONE) return 0;
  const up = above[index] ?? 0;
  if (filter === UP) return up;
  const left = index < pixelBytes ? 0 : (row[index - pixelBytes] ?? 0);
  if (filter === SUB) return left;
  if (filter === AVERAGE) return (left + up) >> 1;
  return paeth(left, up, index < pixelBytes ? 0 : (above[index - pixelBytes] ?? 0));
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
