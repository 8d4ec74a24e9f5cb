import { expect } from 'chai';
import fc from 'fast-check';
import { rowWindow } from '../../../src/ui/row-window.js';

describe('the rows of a long list', () => {
  it('are drawn where they are seen, and the others leave exactly their room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 100, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, rowPixels, visiblePixels, share) => {
          const scrolledPixels = Math.max(0, count * rowPixels - visiblePixels) * share;
          const drawn = rowWindow({ count, rowPixels, visiblePixels, scrolledPixels });
          const { start, end, beforePixels, afterPixels, totalPixels } = drawn;
          const height = beforePixels + (end - start) * rowPixels + afterPixels;
          expect(height).to.equal(count * rowPixels);
          expect(totalPixels).to.equal(height);
          expect(beforePixels).to.be.at.most(scrolledPixels);
          const seenTo = Math.min(count * rowPixels, scrolledPixels + visiblePixels);
          expect(beforePixels + (end - start) * rowPixels).to.be.at.least(seenTo);
          expect(end - start).to.be.at.most(Math.ceil(visiblePixels / rowPixels) + 18);
        },
      ),
    );
  });

  it('are whole lines of a grid', () => {
    const drawn = rowWindow({
      count: 1001,
      columns: 4,
      rowPixels: 100,
      visiblePixels: 500,
      scrolledPixels: 10_000,
    });
    expect(drawn).to.deep.equal({
      start: 368,
      end: 452,
      beforePixels: 9200,
      afterPixels: 13_800,
      totalPixels: 25_100,
    });
  });

  it('stay within a list that has become shorter than it was scrolled', () => {
    const drawn = rowWindow({
      count: 3,
      rowPixels: 50,
      visiblePixels: 500,
      scrolledPixels: 9000,
    });
    expect(drawn.start).to.be.at.most(3);
    expect(drawn.end).to.equal(3);
  });
});
