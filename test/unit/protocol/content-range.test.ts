import { expect } from 'chai';
import fc from 'fast-check';
import {
  formatContentRange,
  parseContentRange,
  rangeBytes,
} from '../../../src/protocol/content-range.js';

describe('Content-Range', () => {
  it('writes both ends inclusive', () => {
    expect(formatContentRange({ start: 0, end: 19_999_999, total: 70_000_000 })).to.equal(
      'bytes 0-19999999/70000000',
    );
  });

  it('writes an unknown total as -1', () => {
    expect(formatContentRange({ start: 5, end: 9, total: null })).to.equal('bytes 5-9/-1');
  });

  it('reads both spellings of an unknown total', () => {
    const expected = { start: 0, end: 9, total: null };
    expect(parseContentRange('bytes 0-9/-1')).to.deep.equal(expected);
    expect(parseContentRange('bytes 0-9/*')).to.deep.equal(expected);
  });

  it('reads the range of an empty file', () => {
    const range = parseContentRange('bytes 0--1/0');
    expect(range).to.deep.equal({ start: 0, end: -1, total: 0 });
    expect(range && rangeBytes(range)).to.equal(0);
  });

  const contradictions = {
    'an end before the start': 'bytes 10-9/20',
    'an end at the total': 'bytes 0-10/10',
    'an end beyond the total': 'bytes 0-99/10',
    'an empty range in the middle of a file': 'bytes 5-4/10',
    'an empty range of a file that is not empty': 'bytes 0--1/10',
    'numbers too large to be exact': 'bytes 0-9007199254740992/9007199254740993',
    'another unit': 'items 0-9/10',
    'no total': 'bytes 0-9',
    'signs and fractions': 'bytes +0-9.5/10',
    'several ranges': 'bytes 0-4,5-9/10',
    'nothing at all': '',
  };
  for (const [what, header] of Object.entries(contradictions)) {
    it(`refuses ${what}`, () => {
      expect(parseContentRange(header)).to.equal(undefined);
    });
  }

  it('reads back every range that it writes', () => {
    const ranges = fc
      .tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.maxSafeNat())
      .map((numbers) => [...numbers].sort((a, b) => a - b))
      .filter(([, end = 0, total = 0]) => end < total)
      .chain(([start = 0, end = 0, total = 0]) =>
        fc.constantFrom({ start, end, total }, { start, end, total: null }),
      );
    fc.assert(
      fc.property(ranges, (range) => {
        expect(parseContentRange(formatContentRange(range))).to.deep.equal(range);
      }),
    );
  });

  it('never yields a range that contradicts itself, whatever the header', () => {
    const numbers = fc.oneof(fc.nat(20).map(String), fc.constantFrom('-1', '*', '', '1e3', ' 4'));
    const headers = fc
      .tuple(numbers, numbers, numbers)
      .map(([start, end, total]) => `bytes ${start}-${end}/${total}`);
    fc.assert(
      fc.property(headers, (header) => {
        const range = parseContentRange(header);
        if (!range) return;
        // At the very end an empty range names the total.
        const isAtEnd = range.start === (range.total ?? 0);
        expect(rangeBytes(range)).to.be.at.least(range.total && !isAtEnd ? 1 : 0);
        if (range.total !== null) expect(range.end).to.be.below(Math.max(range.total, 1));
      }),
    );
  });
});
