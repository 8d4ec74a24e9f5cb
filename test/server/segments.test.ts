import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  coverageOf,
  type Placement,
  type Segment,
  segmentName,
  segmentOf,
} from '../../server/uploads/segments.js';

function segment(placement: Placement, md5 = 'a'.repeat(32), bytes?: number): Segment {
  const length = placement.kind === 'range' ? placement.end - placement.start + 1 : (bytes ?? 1);
  return { key: `blob/u/${segmentName(placement, md5)}`, bytes: length, md5, placement };
}

function range(start: number, end: number, total: number | null = null, md5?: string): Segment {
  return segment({ kind: 'range', start, end, total }, md5);
}

/** A file cut anywhere, as its chunks come: only the last one knows the total. */
const cutFile = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 })
  .map((sizes) => {
    let at = 0;
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map((size, index) => {
      const start = at;
      at += size;
      return range(start, at - 1, index === sizes.length - 1 ? total : null);
    });
  });

describe('coverage', () => {
  test('is complete with all chunks, in any order and however often they came', () => {
    fc.assert(
      fc.property(
        cutFile.chain((chunks) =>
          fc.tuple(
            fc.constant(chunks),
            fc.shuffledSubarray([...chunks, ...chunks], { minLength: 2 * chunks.length }),
          ),
        ),
        ([chunks, arrived]) => {
          const coverage = coverageOf(arrived);
          assert.ok(coverage.state === 'complete');
          assert.deepEqual(
            coverage.segments.map(({ key }) => key),
            chunks.map(({ key }) => key),
          );
        },
      ),
    );
  });

  test('is incomplete while any chunk is missing', () => {
    fc.assert(
      fc.property(cutFile, fc.nat(), (chunks, pick) => {
        const missing = pick % chunks.length;
        const rest = chunks.filter((_, index) => index !== missing);
        assert.equal(coverageOf(rest).state, 'incomplete');
      }),
    );
  });

  test('is a conflict as soon as one chunk has other bounds or other bytes', () => {
    fc.assert(
      fc.property(cutFile, fc.nat(), fc.boolean(), (chunks, pick, isOtherBytes) => {
        const victim = chunks[pick % chunks.length];
        assert.ok(victim?.placement.kind === 'range');
        const { start, end, total } = victim.placement;
        const other = isOtherBytes
          ? range(start, end, total, 'b'.repeat(32))
          : range(start, end + 1);
        assert.equal(coverageOf([...chunks, other]).state, 'conflict');
      }),
    );
  });

  test('is a conflict with two totals, also while bytes are missing', () => {
    assert.equal(coverageOf([range(0, 9, 30), range(10, 19, 40)]).state, 'conflict');
  });

  test('is a conflict when ranges and part numbers are mixed', () => {
    const part = segment({ kind: 'part', number: 1, total: null });
    assert.equal(coverageOf([range(0, 9), part]).state, 'conflict');
  });

  test('counts numbered parts', () => {
    const part = (number: number, total: number | null, md5 = 'a'.repeat(32)) =>
      segment({ kind: 'part', number, total }, md5);
    assert.equal(coverageOf([part(2, 2)]).state, 'incomplete');
    assert.equal(coverageOf([part(2, 2), part(1, null)]).state, 'complete');
    assert.equal(coverageOf([part(2, 2), part(1, null), part(3, null)]).state, 'conflict');
    assert.equal(coverageOf([part(1, null), part(1, null, 'b'.repeat(32))]).state, 'conflict');
  });

  test('takes an empty tail for the word of the total', () => {
    assert.equal(coverageOf([range(0, 9), range(10, 9, 10)]).state, 'complete');
  });
});

test('a stored segment is read back as it was', () => {
  const placements: Placement[] = [
    { kind: 'range', start: 0, end: 9, total: null },
    { kind: 'range', start: 10, end: 9, total: 10 },
    { kind: 'range', start: 5, end: 9, total: 10 },
  ];
  for (const placement of placements) {
    const stored = segment(placement);
    assert.deepEqual(segmentOf({ key: stored.key, bytes: stored.bytes, createdMs: 0 }), stored);
  }
  const part = segment({ kind: 'part', number: 3, total: 7 }, 'c'.repeat(32), 99);
  assert.deepEqual(segmentOf({ key: part.key, bytes: 99, createdMs: 0 }), part);
});
