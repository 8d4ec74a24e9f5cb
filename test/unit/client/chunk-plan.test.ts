import { expect } from 'chai';
import fc from 'fast-check';
import { planChunks, startableChunks, validChunkBytes } from '../../../src/client/chunk-plan.js';
import { rangeBytes } from '../../../src/protocol/content-range.js';

describe('the plan of a file’s chunks', () => {
  it('cuts 70 MB into four chunks of 20 MB at most', () => {
    const plan = planChunks(70_000_000, 20_000_000);
    expect(plan.map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 19_999_999],
      [20_000_000, 39_999_999],
      [40_000_000, 59_999_999],
      [60_000_000, 69_999_999],
    ]);
    expect(plan.every(({ total }) => total === 70_000_000)).to.equal(true);
  });

  it('covers every byte once, in order, with chunks of equal size but the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000 }),
        fc.integer({ min: 5_242_880, max: 100_000_000 }),
        (bytes, chunkBytes) => {
          const plan = planChunks(bytes, chunkBytes);
          let next = 0;
          plan.forEach((range, index) => {
            expect(range.start).to.equal(next);
            if (index < plan.length - 1) expect(rangeBytes(range)).to.equal(chunkBytes);
            next = range.end + 1;
          });
          expect(next).to.equal(bytes);
        },
      ),
    );
  });

  it('has no empty tail for a file of exactly n chunks, and one empty range for an empty file', () => {
    expect(planChunks(40_000_000, 20_000_000)).to.have.length(2);
    expect(planChunks(0, 20_000_000)).to.deep.equal([{ start: 0, end: -1, total: 0 }]);
  });

  it('never asks for chunks smaller than the API takes', () => {
    expect(validChunkBytes(1000)).to.equal(5 * 1024 * 1024);
    expect(validChunkBytes(Number.NaN)).to.equal(20_000_000);
    expect(validChunkBytes(30_000_000.9)).to.equal(30_000_000);
  });
});

describe('the order of chunks', () => {
  const none = new Set<number>();

  it('sends the first alone', () => {
    expect(startableChunks(5, none, none, 4)).to.deep.equal([0]);
    expect(startableChunks(5, none, new Set([0]), 4)).to.deep.equal([]);
  });

  it('sends those between in parallel, as many as allowed', () => {
    expect(startableChunks(9, new Set([0]), new Set([1]), 4)).to.deep.equal([2, 3, 4]);
    expect(startableChunks(9, new Set([0]), new Set([1, 2, 3, 4]), 4)).to.deep.equal([]);
  });

  it('sends the last only when all others have been answered', () => {
    expect(startableChunks(3, new Set([0]), new Set([1]), 4)).to.deep.equal([]);
    expect(startableChunks(3, new Set([0, 1]), none, 4)).to.deep.equal([2]);
  });

  it('finishes whatever order the answers come in, never with more than the ceiling in flight', () => {
    const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        seeds,
        (count, parallel, picks) => {
          const answered = new Set<number>();
          const inFlight = new Set<number>();
          for (let step = 0; answered.size < count; step++) {
            for (const index of startableChunks(count, answered, inFlight, parallel)) {
              if (index === count - 1) expect(answered.size).to.equal(count - 1);
              if (index > 0) expect(answered.has(0)).to.equal(true);
              inFlight.add(index);
            }
            expect(inFlight.size).to.be.within(1, parallel);
            const flying = [...inFlight];
            const landed = flying[(picks[step % picks.length] ?? 0) % flying.length] ?? 0;
            inFlight.delete(landed);
            answered.add(landed);
          }
        },
      ),
    );
  });
});
