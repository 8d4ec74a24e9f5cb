/** Where a row is, and what lies around it. */
export interface KeyedPlace {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Rows beside one another; 1 in a list. */
  readonly columns: number;
  readonly isRightToLeft: boolean;
}

/** What of a pressed key counts. */
export type Chord = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The place that a row gets by a chord: with Alt the arrows move it, Home and End lead to the ends of
 * the list. A place beyond an end is the one that it has.
 *
 * @returns `undefined` when the chord means something else
 */
export function placeByKey(chord: Chord, place: KeyedPlace): number | undefined {
  if (!chord.altKey || chord.ctrlKey || chord.metaKey || chord.shiftKey) return undefined;
  const { index, count } = place;
  if (chord.key === 'Home') return 0;
  if (chord.key === 'End') return count - 1;
  const step = stepOf(chord.key, place);
  if (step === undefined) return undefined;
  const wanted = index + step;
  return wanted < 0 || wanted >= count ? index : wanted;
}

/** In a grid up and down lead to the neighbouring line, left and right follow the eye. */
function stepOf(key: string, { columns, isRightToLeft }: KeyedPlace): number | undefined {
  if (key === 'ArrowUp') return -columns;
  if (key === 'ArrowDown') return columns;
  // In a list they are the browser's own way back and forth.
  if (columns === 1) return undefined;
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return 1;
  return key === backward ? -1 : undefined;
}
