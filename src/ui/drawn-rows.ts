import type { RowWindow } from './row-window.js';

/** Rows of a long list by their places, each with how far down it lies when it is out of the window. */
export interface DrawnRow {
  readonly index: number;
  /** For rows that are drawn though they are not seen: their distance from the top, in pixels. */
  readonly topPixels?: number;
}

/**
 * What is drawn of a long list: what is seen, and the row that has the focus with its neighbours,
 * wherever the list was scrolled to. So the focus is never lost, and the Tab key goes on from there.
 *
 * @param focused the row with the focus; -1 when none has it
 */
export function drawnRows(
  { start, end }: RowWindow,
  focused: number,
  { count, columns, rowPixels }: { count: number; columns: number; rowPixels: number },
): readonly DrawnRow[] {
  const kept = focused < 0 ? [] : [focused - 1, focused, focused + 1];
  const hidden = kept.filter((at) => at >= 0 && at < count && (at < start || at >= end));
  const place = (index: number): DrawnRow => ({
    index,
    topPixels: Math.floor(index / columns) * rowPixels,
  });
  return [
    ...hidden.filter((at) => at < start).map(place),
    ...Array.from({ length: end - start }, (_, at) => ({ index: start + at })),
    ...hidden.filter((at) => at >= end).map(place),
  ];
}
