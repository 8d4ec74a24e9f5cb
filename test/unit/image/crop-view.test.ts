import { expect } from 'chai';
import fc from 'fast-check';
import {
  frameOnStage,
  inverse,
  product,
  stageMatrix,
  viewOf,
  wholeView,
  withFrameOnStage,
} from '../../../src/image/crop-view.js';
import { flipped, type PictureEdit, type QuarterTurns } from '../../../src/image/picture-edit.js';

const picture = { width: 640, height: 480 };
const room = { stage: { width: 700, height: 420 }, margin: 20 };
const part = fc.integer({ min: 0, max: 200 });
const length = fc.integer({ min: 1, max: 200 });
const edits: fc.Arbitrary<PictureEdit> = fc.record({
  rect: fc.record({ x: part, y: part, width: length, height: length }),
  quarterTurns: fc.constantFrom<QuarterTurns>(0, 1, 2, 3),
  isMirrored: fc.boolean(),
  straighten: fc.oneof(fc.constant(0), fc.double({ min: -45, max: 45, noNaN: true })),
});

describe('the view of a picture that is cropped', () => {
  it('shows the frame where it can be read back to the pixel', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const view = wholeView(edit, picture, room);
        const back = withFrameOnStage(edit, frameOnStage(edit, view), view);
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(back.rect[side]).to.be.closeTo(edit.rect[side], 1e-6);
        }
      }),
    );
  });

  it('is known again by the place that it gives the picture', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const view = wholeView(edit, picture, room);
        const again = viewOf(stageMatrix(edit, view), room.stage);
        expect(again.scale).to.be.closeTo(view.scale, 1e-9);
        expect(again.centre.x).to.be.closeTo(view.centre.x, 1e-6);
        expect(again.centre.y).to.be.closeTo(view.centre.y, 1e-6);
      }),
    );
  });

  it('has the frame on the other side once it is flipped', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const view = wholeView(edit, picture, room);
        const before = frameOnStage(edit, view);
        const after = frameOnStage(flipped(edit), view);
        const mirrored = room.stage.width - before.x - before.width;
        expect(after.x).to.be.closeTo(mirrored, 1e-6);
        expect(after.y).to.be.closeTo(before.y, 1e-6);
        expect(after.width).to.be.closeTo(before.width, 1e-6);
      }),
    );
  });

  it('leaves the margin free', () => {
    const edit: PictureEdit = {
      rect: { x: 0, y: 0, ...picture },
      quarterTurns: 1,
      isMirrored: false,
      straighten: 0,
    };
    const frame = frameOnStage(edit, wholeView(edit, picture, room));
    expect(frame.y).to.be.closeTo(20, 1e-9);
    expect(frame.height).to.be.closeTo(380, 1e-9);
    expect(frame.width).to.be.closeTo(285, 1e-9);
  });

  it('undoes a matrix', () => {
    const matrix = [2, 1, -1, 3, 40, -7] as const;
    const nothing = product(matrix, inverse(matrix));
    [1, 0, 0, 1, 0, 0].forEach((value, index) => {
      expect(nothing[index]).to.be.closeTo(value, 1e-12);
    });
  });
});
