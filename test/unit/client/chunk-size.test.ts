import { expect } from 'chai';
import fc from 'fast-check';
import { chunkBytesFor } from '../../../src/client/chunk-size.js';

const CEILING = 20_000_000;
const LEAST = 5 * 1024 * 1024;

describe('the size of chunks', () => {
  it('is the ceiling on a line that nothing is known of, and on a fast one', () => {
    expect(chunkBytesFor(undefined, CEILING)).to.equal(CEILING);
    expect(chunkBytesFor(50_000_000, CEILING)).to.equal(CEILING);
  });

  it('is smaller on a slow line, so that a broken connection costs less', () => {
    expect(chunkBytesFor(700_000, CEILING)).to.equal(10 * 1024 * 1024);
  });

  it('is never less than the API takes nor more than the ceiling', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (rate) => {
        expect(chunkBytesFor(rate, CEILING)).to.be.within(LEAST, CEILING);
      }),
    );
  });
});
