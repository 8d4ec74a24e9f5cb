import { expect } from 'chai';
import { drawThumbnail } from '../../../src/image/draw-thumbnail.js';
import { embeddedPicture } from '../../../src/image/embedded-picture.js';
import { heicFile, type HeicParts } from '../../heic-file.js';
import { pixelsOf } from './pixels-of.js';

/** Where the red corner is, by what has to be done to the picture: it lies at the left above. */
const CORNERS = [
  [{ turns: 0 }, 'left above'],
  [{ turns: 1 }, 'left below'],
  [{ turns: 2 }, 'right below'],
  [{ turns: 3 }, 'right above'],
  [{ turns: 0, isMirrored: true }, 'right above'],
  [{ turns: 1, isMirrored: true }, 'right below'],
  [{ turns: 2, isMirrored: true }, 'left below'],
  [{ turns: 3, isMirrored: true }, 'left above'],
] as const;

describe('a HEIC picture that the browser cannot decode', () => {
  for (const kept of ['item', 'exif'] as const) {
    it(`is shown by the small one ${kept === 'item' ? 'beside it' : 'in its EXIF block'}, upright`, async () => {
      const jpeg = await cornered();
      for (const [parts, corner] of CORNERS) {
        const file = heicFile({ jpeg, kept, ...parts });
        const bitmap = await createImageBitmap(await drawThumbnail(file, 60));
        const isTurned = parts.turns % 2 === 1;
        const size = isTurned ? [60, 90] : [90, 60];
        expect([bitmap.width, bitmap.height], JSON.stringify(parts)).to.deep.equal(size);
        expect(redCorners(bitmap), JSON.stringify(parts)).to.deep.equal([corner]);
      }
    });
  }

  it('has none where there is none, where it is cut off, and where sizes lie', async () => {
    const parts: HeicParts = { jpeg: await cornered(), kept: 'exif', turns: 0 };
    const whole = heicFile(parts);
    expect(await embeddedPicture(new Blob(['no picture']))).to.equal(undefined);
    expect(await embeddedPicture(heicFile({ ...parts, jpeg: new Uint8Array() }))).to.equal(
      undefined,
    );
    const bytes = new Uint8Array(await whole.arrayBuffer());
    for (let end = 0; end < 360; end += 7) {
      expect(await embeddedPicture(new Blob([bytes.subarray(0, end)]))).to.equal(undefined);
    }
    for (let at = 0; at < 360; at += 3) {
      const lying = bytes.slice().fill(0xff, at, at + 4);
      // Whatever comes of it: it ends, and throws nothing.
      await embeddedPicture(new Blob([lying]));
    }
  });
});

/** 60 by 40, blue, with a red corner. */
async function cornered(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(60, 40);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#00f';
    context.fillRect(0, 0, 60, 40);
    context.fillStyle = '#f00';
    context.fillRect(0, 0, 20, 15);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
  return new Uint8Array(await blob.arrayBuffer());
}

function redCorners(bitmap: ImageBitmap): string[] {
  const pixel = pixelsOf(bitmap);
  const [right, below] = [bitmap.width - 6, bitmap.height - 6];
  const corners = [
    ['left above', 6, 6],
    ['right above', right, 6],
    ['left below', 6, below],
    ['right below', right, below],
  ] as const;
  return corners.filter(([, x, y]) => pixel(x, y).red > 150).map(([name]) => name);
}
