import type { StoredObject } from '../store/object-store.js';

/** Where a request's bytes stand in the file: by their range, or by the number of the part. */
export type Placement =
  | {
      readonly kind: 'range';
      readonly start: number;
      /** Inclusive; `start - 1` when there are no bytes. */
      readonly end: number;
      readonly total: number | null;
    }
  | { readonly kind: 'part'; readonly number: number; readonly total: number | null };

/** Bytes of an upload that are in the store. */
export interface Segment {
  readonly key: string;
  readonly bytes: number;
  readonly md5: string;
  readonly placement: Placement;
}

/** What all segments of an upload amount to. */
export type Coverage =
  | { readonly state: 'incomplete' }
  | { readonly state: 'conflict'; readonly reason: string }
  | { readonly state: 'complete'; readonly segments: readonly Segment[] };

const RANGE_NAME = /^(\d+)-(-1|\d+)-(\d+|x)-([0-9a-f]{32})$/;
const PART_NAME = /^part(\d+)-(\d+|x)-([0-9a-f]{32})$/;

/** The name under which a segment is stored; it says everything about it but its length. */
export function segmentName(placement: Placement, md5: string): string {
  const total = placement.total ?? 'x';
  return placement.kind === 'range'
    ? `${placement.start}-${placement.end}-${total}-${md5}`
    : `part${placement.number}-${total}-${md5}`;
}

/** Reads a stored segment back from a listing. */
export function segmentOf({ key, bytes }: StoredObject): Segment | undefined {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const range = RANGE_NAME.exec(name);
  if (range) {
    const [, start, end, total, md5 = ''] = range;
    const placement = { start: Number(start), end: Number(end), total: readTotal(total) };
    return { key, bytes, md5, placement: { kind: 'range', ...placement } };
  }
  const part = PART_NAME.exec(name);
  if (!part) return undefined;
  const [, number, total, md5 = ''] = part;
  return {
    key,
    bytes,
    md5,
    placement: { kind: 'part', number: Number(number), total: readTotal(total) },
  };
}

/** Whether two segments are the same bytes at the same place, whatever they knew of the total. */
export function isSameSegment(a: Segment, b: Segment): boolean {
  return identityOf(a) === identityOf(b);
}

/**
 * Judges what has arrived: complete once every byte from the first to a known total is there;
 * in conflict as soon as two segments contradict each other, for bytes are never mixed.
 */
export function coverageOf(all: readonly Segment[]): Coverage {
  const kinds = new Set(all.map(kindOf));
  if (kinds.size > 1) return conflict('ranges and part numbers were mixed');
  const totals = new Set(
    all.map(({ placement }) => placement.total).filter((total) => total !== null),
  );
  if (totals.size > 1) return conflict(`two totals were given: ${[...totals].join(' and ')}`);
  const [total = null] = totals;
  const segments = withoutRepeats(all);
  return kinds.has('part') ? partCoverage(segments, total) : rangeCoverage(segments, total);
}

function rangeCoverage(segments: readonly Segment[], total: number | null): Coverage {
  let covered = 0;
  let hasGap = false;
  for (const segment of segments) {
    const start = firstOf(segment);
    const next = start + segment.bytes;
    if (start < covered) return conflict(`bytes ${start}-${next - 1} were sent before otherwise`);
    if (total !== null && next > total) {
      return conflict(`bytes ${start}-${next - 1} lie beyond the total of ${total}`);
    }
    hasGap ||= start > covered;
    covered = next;
  }
  const isComplete = total !== null && !hasGap && covered === total;
  return isComplete ? { state: 'complete', segments } : { state: 'incomplete' };
}

function partCoverage(segments: readonly Segment[], total: number | null): Coverage {
  let expected = 1;
  let hasGap = false;
  for (const segment of segments) {
    const number = firstOf(segment);
    if (number < expected) return conflict(`part ${number} was sent before with other bytes`);
    if (total !== null && number > total) {
      return conflict(`part ${number} lies beyond the total of ${total} parts`);
    }
    hasGap ||= number > expected;
    expected = number + 1;
  }
  const isComplete = total !== null && !hasGap && expected === total + 1;
  return isComplete ? { state: 'complete', segments } : { state: 'incomplete' };
}

/** In the file's order; an empty tail after the bytes it follows. */
function withoutRepeats(all: readonly Segment[]): Segment[] {
  const distinct = new Map<string, Segment>();
  for (const segment of all) {
    const identity = identityOf(segment);
    if (!distinct.has(identity)) distinct.set(identity, segment);
  }
  return [...distinct.values()].sort((a, b) => firstOf(a) - firstOf(b) || a.bytes - b.bytes);
}

function identityOf(segment: Segment): string {
  return `${kindOf(segment)} ${firstOf(segment)} ${segment.bytes} ${segment.md5}`;
}

function firstOf({ placement }: Segment): number {
  return placement.kind === 'range' ? placement.start : placement.number;
}

function kindOf({ placement }: Segment): Placement['kind'] {
  return placement.kind;
}

function readTotal(text: string | undefined): number | null {
  return text === 'x' ? null : Number(text);
}

function conflict(reason: string): Coverage {
  return { state: 'conflict', reason };
}
