import { expect } from 'chai';
import type { FileSnapshot, Totals } from '../../../src/session/file-snapshot.js';
import { sumTotals } from '../../../src/session/totals.js';
import { HalfWay } from '../../../src/ui/half-way.js';

const BYTES = 1000;

/** Its file is of no interest. */
const file = {} as FileSnapshot;

/** Whether it is said at each amount that has left, in order. */
function saidAt(
  halfWay: HalfWay,
  amounts: readonly number[],
  rest: Partial<Totals> = {},
): boolean[] {
  return amounts.map((bytesSent) => {
    const known = { files: 1, done: 0, failed: 0, bytes: BYTES, speed: 10, secondsLeft: 60 };
    return halfWay.isReached('upload-progress', { file, totals: { ...known, bytesSent, ...rest } });
  });
}

function complete(halfWay: HalfWay): boolean {
  return halfWay.isReached('upload-complete', { successful: [], failed: [] });
}

describe('half of a long upload', () => {
  it('is told once, when it has left', () => {
    const said = saidAt(new HalfWay(), [0, 499, 500, 501, 900, 1000]);
    expect(said).to.deep.equal([false, false, true, false, false, false]);
  });

  it('is told when a large step leads past it', () => {
    expect(saidAt(new HalfWay(), [0, 800, 900])).to.deep.equal([false, true, false]);
  });

  it('is half of what had not left at first: that is nobody’s wait', () => {
    expect(saidAt(new HalfWay(), [600, 700, 799, 800])).to.deep.equal([false, false, false, true]);
  });

  for (const [secondsLeft, isWorthIt] of [
    [9.9, false],
    [10, true],
    [undefined, false],
  ] as const) {
    it(`is ${isWorthIt ? '' : 'not '}told when ${secondsLeft ?? 'unknown'} seconds are left`, () => {
      expect(saidAt(new HalfWay(), [0, 500], { secondsLeft })).to.deep.equal([false, isWorthIt]);
    });
  }

  it('is not told later when it came too early and the line has become slow since', () => {
    const halfWay = new HalfWay();
    saidAt(halfWay, [0, 500], { secondsLeft: 5 });
    expect(saidAt(halfWay, [600], { secondsLeft: 60 })).to.deep.equal([false]);
  });

  it('is told again of the next upload when all of this one was cancelled', () => {
    const halfWay = new HalfWay();
    saidAt(halfWay, [0, 600]);
    const totals = sumTotals([]);
    expect(halfWay.isReached('files-change', { files: [], totals })).to.equal(false);
    expect(saidAt(halfWay, [0, 600])).to.deep.equal([false, true]);
  });

  it('is told again of the next upload, which begins where this one has ended', () => {
    const halfWay = new HalfWay();
    expect(saidAt(halfWay, [0, 600])).to.deep.equal([false, true]);
    expect(complete(halfWay)).to.equal(false);
    const next = { bytes: 2 * BYTES };
    expect(saidAt(halfWay, [BYTES, 1400, 1500], next)).to.deep.equal([false, false, true]);
  });

  it('is told of progress alone', () => {
    const halfWay = new HalfWay();
    saidAt(halfWay, [0]);
    expect(halfWay.isReached('upload-start', { file })).to.equal(false);
    expect(saidAt(halfWay, [500])).to.deep.equal([true]);
  });
});
