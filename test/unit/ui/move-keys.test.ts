import { expect } from 'chai';
import { type KeyedPlace, placeByKey } from '../../../src/ui/move-keys.js';

const LIST: KeyedPlace = { index: 4, count: 9, columns: 1, isRightToLeft: false };
const GRID: KeyedPlace = { ...LIST, columns: 3 };
const NO_MODIFIER = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const withAlt = (key: string, place: KeyedPlace) =>
  placeByKey({ ...NO_MODIFIER, key, altKey: true }, place);

describe('the keys that move a row', () => {
  it('are Alt with the arrows, Home and End', () => {
    expect(withAlt('ArrowUp', LIST)).to.equal(3);
    expect(withAlt('ArrowDown', LIST)).to.equal(5);
    expect(withAlt('Home', LIST)).to.equal(0);
    expect(withAlt('End', LIST)).to.equal(8);
  });

  it('lead to the next line of a grid, and to the sides as one reads', () => {
    expect(withAlt('ArrowDown', GRID)).to.equal(7);
    expect(withAlt('ArrowRight', GRID)).to.equal(5);
    expect(withAlt('ArrowRight', { ...GRID, isRightToLeft: true })).to.equal(3);
    expect(withAlt('ArrowLeft', { ...GRID, isRightToLeft: true })).to.equal(5);
  });

  it('keep a row where it is at the end of its way', () => {
    expect(withAlt('ArrowUp', { ...LIST, index: 0 })).to.equal(0);
    expect(withAlt('ArrowDown', { ...GRID, index: 7 })).to.equal(7);
  });

  it('leave the browser its own chords', () => {
    expect(withAlt('ArrowLeft', LIST)).to.equal(undefined);
    expect(withAlt('a', LIST)).to.equal(undefined);
    expect(placeByKey({ ...NO_MODIFIER, key: 'ArrowUp' }, LIST)).to.equal(undefined);
    const more = { ...NO_MODIFIER, key: 'ArrowUp', altKey: true, shiftKey: true };
    expect(placeByKey(more, LIST)).to.equal(undefined);
  });
});
