import { expect } from 'chai';
import { drawnRows } from '../../../src/ui/drawn-rows.js';

const WINDOW = { start: 100, end: 103, beforePixels: 5000, afterPixels: 5000, totalPixels: 10_300 };
const LIST = { count: 200, columns: 1, rowPixels: 50 };

describe('the rows that are drawn of a long list', () => {
  it('are those of the window while none has the focus', () => {
    expect(drawnRows(WINDOW, -1, LIST)).to.deep.equal([
      { index: 100 },
      { index: 101 },
      { index: 102 },
    ]);
  });

  it('include the row with the focus and its neighbours, each in its own place', () => {
    const rows = drawnRows(WINDOW, 0, LIST);
    expect(rows.map(({ index }) => index)).to.deep.equal([0, 1, 100, 101, 102]);
    expect(rows.map(({ topPixels }) => topPixels)).to.deep.equal([
      0,
      50,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are in the order of the list and none of them twice', () => {
    const at = (focused: number) => drawnRows(WINDOW, focused, LIST).map(({ index }) => index);
    expect(at(102)).to.deep.equal([100, 101, 102, 103]);
    expect(at(101)).to.deep.equal([100, 101, 102]);
    expect(at(199)).to.deep.equal([100, 101, 102, 198, 199]);
  });

  it('lie line by line in a grid', () => {
    const rows = drawnRows(WINDOW, 9, { ...LIST, columns: 4 });
    expect(rows.slice(0, 3).map(({ topPixels }) => topPixels)).to.deep.equal([100, 100, 100]);
  });
});
