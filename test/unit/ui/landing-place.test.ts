import { expect } from 'chai';
import { landingBox, landingIndex, type RowBox, shiftsFor } from '../../../src/ui/landing-place.js';

const LIST = { isGrid: false, isRightToLeft: false };
const GRID = { isGrid: true, isRightToLeft: false };
const MIRRORED = { isGrid: true, isRightToLeft: true };

/** Rows of a list under one another, of these heights. */
function rowsOf(heights: readonly number[]): RowBox[] {
  let top = 0;
  return heights.map((height, index) => {
    top += height;
    return { index, left: 0, top: top - height, width: 300, height };
  });
}

/** Three squares of 100 pixels to a line, 10 apart. */
function gridOf(count: number, columnOf = (index: number) => index % 3): RowBox[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    left: columnOf(index) * 110,
    top: Math.floor(index / 3) * 110,
    width: 100,
    height: 100,
  }));
}

const without = (boxes: readonly RowBox[], index: number) =>
  boxes.filter((box) => box.index !== index);

const only = (boxes: readonly RowBox[], index: number): RowBox => {
  const box = boxes.find((it) => it.index === index);
  if (!box) throw new Error(`There is no row ${index}.`);
  return box;
};

describe('the place of a row that is let go of', () => {
  it('is before the first row whose middle lies below', () => {
    const rows = rowsOf([40, 40, 40, 40]);
    const placeAt = (y: number) => landingIndex(0, without(rows, 0), { x: 5, y }, LIST);
    expect([0, 59, 61, 99, 101, 500].map(placeAt)).to.deep.equal([0, 0, 1, 1, 2, 3]);
  });

  it('is counted with the row itself taken out', () => {
    const rows = rowsOf([40, 40, 40, 40]);
    const placeAt = (y: number) => landingIndex(3, without(rows, 3), { x: 5, y }, LIST);
    expect([-10, 10, 30, 70, 119].map(placeAt)).to.deep.equal([0, 0, 1, 2, 3]);
  });

  it('follows the reading order in a grid, from either side', () => {
    const grid = gridOf(6);
    const mirrored = gridOf(6, (index) => 2 - (index % 3));
    const at = { x: 170, y: 50 };
    expect(landingIndex(5, without(grid, 5), at, GRID)).to.equal(2);
    expect(landingIndex(5, without(mirrored, 5), at, MIRRORED)).to.equal(1);
    expect(landingIndex(0, without(grid, 0), { x: 900, y: 900 }, GRID)).to.equal(5);
  });

  it('is the own one where there is no other row', () => {
    expect(landingIndex(0, [], { x: 0, y: 0 }, LIST)).to.equal(0);
  });
});

describe('the room for a row', () => {
  it('is made by the rows between, by its own height', () => {
    const rows = rowsOf([60, 40, 40, 40]);
    const down = shiftsFor(rows, only(rows, 0), 2, LIST);
    expect([...down]).to.deep.equal([
      [1, { x: 0, y: -60 }],
      [2, { x: 0, y: -60 }],
    ]);
    const up = shiftsFor(rows, only(rows, 3), 2, LIST);
    expect([...up]).to.deep.equal([[2, { x: 0, y: 40 }]]);
    expect([...shiftsFor(rows, only(rows, 1), 1, LIST)]).to.deep.equal([]);
  });

  it('is made in a grid by going to the neighbour’s place, over the end of a line', () => {
    const grid = gridOf(6);
    const shifts = shiftsFor(grid, only(grid, 2), 4, GRID);
    expect([...shifts]).to.deep.equal([
      [3, { x: 220, y: -110 }],
      [4, { x: -110, y: 0 }],
    ]);
  });

  it('lies where the row will be, whatever heights it passes', () => {
    const rows = rowsOf([60, 40, 40, 80]);
    expect(landingBox(rows, only(rows, 0), 2)?.top).to.equal(80);
    expect(landingBox(rows, only(rows, 3), 1)?.top).to.equal(60);
    expect(landingBox(rows, only(rows, 3), 9)).to.equal(undefined);
  });
});
