import { expect } from 'chai';
import fc from 'fast-check';
import {
  approached,
  centredFrame,
  fitted,
  type FrameRules,
  isAllowed,
  onWholePixels,
  scaledRect,
  sizeWithin,
} from '../../../src/image/crop-frame.js';
import {
  flipped,
  outputSize,
  type PictureEdit,
  type QuarterTurns,
  turnedClockwise,
  wholePicture,
} from '../../../src/image/picture-edit.js';

const pixels = fc.integer({ min: 64, max: 8000 });
const size = fc.record({ width: pixels, height: pixels });
const anywhere = fc.double({ min: -9000, max: 9000, noNaN: true });
const length = fc.double({ min: 100, max: 4000, noNaN: true });
const rect = fc.record({ x: anywhere, y: anywhere, width: length, height: length });
const edits: fc.Arbitrary<PictureEdit> = fc.record({
  rect,
  quarterTurns: fc.constantFrom<QuarterTurns>(0, 1, 2, 3),
  isMirrored: fc.boolean(),
  straighten: fc.oneof(fc.constant(0), fc.double({ min: -45, max: 45, noNaN: true })),
});
const rules: fc.Arbitrary<FrameRules> = fc.record({
  picture: size,
  ratio: fc.option(fc.constantFrom(1, 16 / 9, 3 / 4, 2.5), { nil: undefined }),
  minimum: fc.constant({ width: 1, height: 1 }),
});

describe('the frame of a crop', () => {
  it('always ends inside of the picture, turned and askew as it may be', () => {
    fc.assert(
      fc.property(edits, rules, (edit, rule) => isAllowed(fitted(edit, rule), relaxed(rule))),
    );
  });

  it('is left where it is when nothing speaks against it', () => {
    fc.assert(
      fc.property(edits, rules, (edit, rule) => {
        const once = fitted(edit, rule);
        const again = fitted(once, rule);
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(again.rect[side]).to.be.closeTo(once.rect[side], 1e-5);
        }
      }),
    );
  });

  it('has the ratio that is asked for, in the result as one sees it', () => {
    fc.assert(
      fc.property(edits, rules, (edit, rule) => {
        if (rule.ratio === undefined) return;
        const { width, height } = fitted(edit, rule).rect;
        const shown = edit.quarterTurns % 2 ? height / width : width / height;
        expect(shown / rule.ratio).to.be.closeTo(1, 1e-9);
      }),
    );
  });

  it('grows to the smallest size, as far as the picture has one', () => {
    const rule = { picture: { width: 500, height: 80 }, ratio: undefined };
    const tiny = { ...wholePicture(rule.picture), rect: { x: 10, y: 10, width: 5, height: 5 } };
    const large = fitted(tiny, { ...rule, minimum: { width: 60, height: 60 } });
    expect(outputSize(large)).to.deep.equal({ width: 60, height: 60 });
    const turned = fitted(turnedClockwise(tiny), { ...rule, minimum: { width: 40, height: 20 } });
    expect(outputSize(turned).width).to.equal(40);
    const impossible = fitted(tiny, { ...rule, minimum: { width: 100, height: 100 } });
    expect(impossible.rect.height).to.equal(80);
  });

  it('goes with a drag as far as it may, and slides along the edges', () => {
    const picture = { width: 400, height: 300 };
    const rule = { picture, ratio: undefined, minimum: { width: 1, height: 1 } };
    const from = { ...wholePicture(picture), rect: { x: 100, y: 100, width: 100, height: 100 } };
    const moved = approached(from, at(from, { x: 900, y: 150 }), rule);
    expect(moved.rect.x).to.be.closeTo(300, 0.01);
    expect(moved.rect.y).to.equal(150);
    const resized = approached(from, at(from, { width: 900, height: 150 }), rule);
    expect(resized.rect.width).to.be.closeTo(300, 0.01);
    expect(resized.rect).to.include({ x: 100, y: 100, height: 150 });
  });

  it('never leaves the picture during a drag', () => {
    fc.assert(
      fc.property(edits, rect, rules, (edit, wish, rule) => {
        const from = fitted(edit, rule);
        fc.pre(isAllowed(from, rule));
        return isAllowed(approached(from, { ...from, rect: wish }, rule), rule);
      }),
    );
  });

  it('begins as large as the picture allows at its ratio', () => {
    const rule = { picture: { width: 400, height: 300 }, minimum: { width: 1, height: 1 } };
    const square = centredFrame(wholePicture(rule.picture), { ...rule, ratio: 1 });
    expect(square.rect).to.deep.equal({ x: 50, y: 0, width: 300, height: 300 });
    const free = centredFrame(wholePicture(rule.picture), { ...rule, ratio: undefined });
    expect(free.rect).to.deep.equal({ x: 0, y: 0, width: 400, height: 300 });
  });

  it('ends on whole pixels inside of the picture', () => {
    fc.assert(
      fc.property(edits, rules, (edit, rule) => {
        const { rect: whole } = onWholePixels({ ...fitted(edit, rule), straighten: 0 }, rule);
        for (const side of Object.values(whole)) expect(Number.isInteger(side)).to.equal(true);
        expect(whole.x + whole.width).to.be.at.most(rule.picture.width);
        expect(whole.y + whole.height).to.be.at.most(rule.picture.height);
        expect(Math.min(whole.x, whole.y)).to.be.at.least(0);
      }),
    );
  });

  it('comes back after four quarter turns, and after two flips', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const around = turnedClockwise(turnedClockwise(turnedClockwise(turnedClockwise(edit))));
        expect(around).to.deep.equal(edit);
        expect(flipped(flipped(edit))).to.deep.equal({ ...edit, straighten: edit.straighten || 0 });
      }),
    );
  });
});

describe('sizes', () => {
  it('shrink within limits in their shape, and never grow', () => {
    expect(sizeWithin({ width: 6000, height: 4000 }, { width: 3000, height: null })).to.deep.equal({
      width: 3000,
      height: 2000,
    });
    const small = { width: 10, height: 10 };
    expect(sizeWithin(small, { width: 3000, height: 20 })).to.equal(small);
    expect(sizeWithin({ width: 1, height: 30_000 }, { width: null, height: 100 })).to.deep.equal({
      width: 1,
      height: 100,
    });
  });

  it('carry a frame over to the scaled picture, inside of it', () => {
    const from = { width: 6000, height: 4000 };
    const to = { width: 3000, height: 2000 };
    const frame = { x: 11, y: 20, width: 5989, height: 41 };
    expect(scaledRect(frame, from, to)).to.deep.equal({ x: 5, y: 10, width: 2995, height: 21 });
    fc.assert(
      fc.property(size, size, rect, (one, other, part) => {
        const scaled = scaledRect(part, one, other);
        return scaled.x >= 0 && scaled.x + scaled.width <= other.width;
      }),
    );
  });
});

/** Rounding of a large picture is not what these tests are about. */
function relaxed(rule: FrameRules): FrameRules {
  const { width, height } = rule.picture;
  const picture = { width: width + 1e-6, height: height + 1e-6 };
  return { ...rule, picture, minimum: { width: 0, height: 0 } };
}

function at(edit: PictureEdit, part: Partial<PictureEdit['rect']>): PictureEdit {
  return { ...edit, rect: { ...edit.rect, ...part } };
}
