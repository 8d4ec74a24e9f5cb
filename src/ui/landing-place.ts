/** A row as it lies in its list, in CSS pixels from the beginning of what can be scrolled. */
export interface RowBox {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How rows follow one another. */
export interface RowFlow {
  /** They lie beside one another, in boxes of one size. */
  readonly isGrid: boolean;
  readonly isRightToLeft: boolean;
}

/** A way to go, in CSS pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * The place that a row gets when it is let go of at a point.
 *
 * @param from its place now
 * @param others the rows around the point in the order of the list, without itself
 */
export function landingIndex(
  from: number,
  others: readonly RowBox[],
  point: { readonly x: number; readonly y: number },
  { isGrid, isRightToLeft }: RowFlow,
): number {
  const isPassed = ({ left, top, width, height }: RowBox): boolean => {
    if (!isGrid) return top + height / 2 < point.y;
    if (top + height <= point.y) return true;
    const middle = left + width / 2;
    return top <= point.y && (isRightToLeft ? point.x < middle : middle < point.x);
  };
  const next = others.find((box) => !isPassed(box));
  const last = others.at(-1);
  const slot = next?.index ?? (last ? last.index + 1 : from);
  return slot > from ? slot - 1 : slot;
}

/**
 * How the rows between make room for one that goes from its place to another, by their places.
 *
 * @param boxes as they lie without making room
 * @param moved the row that goes
 */
export function shiftsFor(
  boxes: readonly RowBox[],
  moved: RowBox,
  to: number,
  { isGrid }: RowFlow,
): ReadonlyMap<number, Shift> {
  const step = to > moved.index ? -1 : 1;
  const isBetween = ({ index }: RowBox): boolean =>
    step < 0 ? index > moved.index && index <= to : index >= to && index < moved.index;
  const byIndex = new Map(boxes.map((box) => [box.index, box]));
  const shifts = boxes.filter(isBetween).map((box): [number, Shift] => {
    // Boxes of a grid take their neighbour's place; rows of a list may have any height.
    const neighbour = isGrid ? byIndex.get(box.index + step) : undefined;
    const shift = neighbour
      ? { x: neighbour.left - box.left, y: neighbour.top - box.top }
      : { x: 0, y: isGrid ? 0 : moved.height * step };
    return [box.index, shift];
  });
  return new Map(shifts);
}

/** The box that a row fills once it has gone there; `undefined` when that is not drawn. */
export function landingBox(
  boxes: readonly RowBox[],
  moved: RowBox,
  to: number,
): RowBox | undefined {
  const { width, height } = moved;
  const there = to === moved.index ? moved : boxes.find(({ index }) => index === to);
  if (!there) return undefined;
  const top = to > moved.index ? there.top + there.height - height : there.top;
  return { index: to, left: there.left, top, width, height };
}
