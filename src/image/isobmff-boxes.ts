/** A box of an ISO base media file. */
export interface Box {
  readonly type: string;
  /** Where its content begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** The boxes that lie side by side in a stretch of bytes; what is broken ends them. */
export function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const box = boxAt(view, at, to);
    if (!box || box.end > to) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/**
 * The box that begins at a place, of which perhaps only the beginning is at hand.
 *
 * @param to where a box ends that says it is the last one
 */
export function boxAt(view: DataView, at: number, to: number): Box | undefined {
  const short = view.getUint32(at);
  const isLong = short === 1;
  if (isLong && at + 16 > view.byteLength) return undefined;
  const head = isLong ? 16 : 8;
  const size = isLong ? Number(view.getBigUint64(at + 8)) : short || to - at;
  if (size < head) return undefined;
  return { type: fourLetters(view, at + 4), start: at + head, end: at + size };
}

/** A code of four letters. */
export function fourLetters(view: DataView, at: number): string {
  const letters = Array.from({ length: 4 }, (_, index) => view.getUint8(at + index));
  return String.fromCharCode(...letters);
}
