import { expect } from 'chai';
import fc from 'fast-check';
import { isAllowed } from '../../../src/image/crop-frame.js';
import { CropModel } from '../../../src/ui/crop-model.js';

const PICTURE = { width: 1200, height: 800 };
const STAGE = { width: 640, height: 400 };
const WISHES = { minimum: { width: 1, height: 1 }, share: 1 };

/** Anything that a visitor may do to a crop. */
const amount = fc.integer({ min: -900, max: 900 });
const deeds = fc.oneof(
  fc.tuple(amount, amount).map(
    ([x, y]) =>
      (it: CropModel) =>
        it.pan(x, y),
  ),
  fc.double({ min: 0.2, max: 5, noNaN: true }).map((by) => (it: CropModel) => it.zoom(by)),
  fc.constant((it: CropModel) => it.turn()),
  fc.constant((it: CropModel) => it.flip()),
  fc.integer({ min: -45, max: 45 }).map((by) => (it: CropModel) => it.straighten(by)),
  fc.constantFrom(1, 16 / 9, undefined).map((by) => (it: CropModel) => it.chooseRatio(by)),
  fc
    .record({ x: amount, y: amount, width: fc.nat(900), height: fc.nat(900) })
    .map((frame) => (it: CropModel) => it.drag(frame)),
  fc.record({ x: amount, width: fc.nat(900) }).map((wish) => (it: CropModel) => it.place(wish)),
  fc.constant((it: CropModel) => it.resize({ width: 300, height: 500 })),
);

describe('a crop that a visitor works on', () => {
  it('takes in the whole picture at first', () => {
    const { result } = opened();
    expect(result.rect).to.deep.equal({ x: 0, y: 0, ...PICTURE });
  });

  it('lies in the picture whatever the visitor does', () => {
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 12 }), (acts) => {
        const model = opened();
        for (const act of acts) act(model);
        return isAllowed(model.edit, model.rules);
      }),
    );
  });

  it('keeps what it shows when the stage changes its size', () => {
    const model = opened();
    model.place({ width: 411, height: 307 });
    model.place({ x: 123, y: 45 });
    const before = model.result;
    model.resize({ width: 390, height: 300 });
    expect(model.result).to.deep.equal(before);
    expect(model.frame.width).to.be.lessThan(390);
  });

  it('has its frame stand still while the picture is moved and zoomed under it', () => {
    const model = opened();
    model.place({ width: 400, height: 300 });
    model.place({ x: 300, y: 200 });
    const before = model.frame;
    model.pan(20, -10);
    expectClose(model.frame, before);
    model.zoom(1.5);
    expectClose(model.frame, before);
    expect(model.shown.width).to.be.closeTo(400 / 1.5, 0.01);
  });

  it('comes back from straightening as it was', () => {
    const model = opened();
    model.straighten(20);
    expect(model.result.rect.width).to.be.lessThan(PICTURE.width);
    model.straighten(0);
    expect(model.result.rect).to.deep.equal({ x: 0, y: 0, ...PICTURE });
  });

  it('is told in pixels of the picture as it is turned', () => {
    const model = opened();
    model.place({ width: 100, height: 50 });
    model.turn();
    expect(model.shown.width).to.be.closeTo(50, 1e-6);
    expect(model.shown.x).to.be.closeTo(PICTURE.height - 50, 1e-6);
    model.place({ x: 0, y: 0 });
    expect(model.result.rect).to.deep.equal({
      x: 0,
      y: PICTURE.height - 50,
      width: 100,
      height: 50,
    });
  });

  it('keeps its shape when one side is typed', () => {
    const model = opened(1);
    model.place({ width: 200 });
    expect(model.shown.height).to.be.closeTo(200, 1e-6);
    model.place({ height: 5000 });
    expect(model.shown.width).to.be.closeTo(model.shown.height, 1e-6);
    expect(model.shown.height).to.be.at.most(PICTURE.height);
  });

  it('cannot be made smaller than the page wants', () => {
    const minimum = { width: 300, height: 200 };
    const model = new CropModel(PICTURE, { minimum, share: 1 }, { ratio: undefined });
    model.resize(STAGE);
    model.place({ width: 10, height: 10 });
    model.zoom(100);
    expect(model.result.rect.width).to.be.at.least(300);
    expect(model.result.rect.height).to.be.at.least(200);
  });
});

function opened(ratio?: number): CropModel {
  const model = new CropModel(PICTURE, WISHES, { ratio });
  model.resize(STAGE);
  return model;
}

function expectClose(one: CropModel['frame'], other: CropModel['frame']): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(one[side]).to.be.closeTo(other[side], 0.01);
  }
}
