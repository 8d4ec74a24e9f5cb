import { expect } from 'chai';
import { drawPoster } from '../../../src/image/draw-poster.js';
import { pixelsOf } from './pixels-of.js';

const SIDE = 64;

describe('the picture of a video', () => {
  it('is of a moment at which there is something to see, and no larger than needed', async () => {
    const bitmap = await createImageBitmap(await poster(await video()));
    expect([bitmap.width, bitmap.height]).to.deep.equal([96, SIDE]);
    const pixel = pixelsOf(bitmap);
    const [left, right] = [pixel(20, 32), pixel(76, 32)];
    expect(left.red).to.be.above(180);
    expect(left.green).to.be.below(80);
    expect(right.green).to.be.above(180);
    expect(right.red).to.be.below(80);
  });

  it('gives its memory back, also when it is no longer wanted or cannot be played', async () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const open = new Set<string>();
    URL.createObjectURL = (object) => {
      const address = createObjectURL.call(URL, object);
      open.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      open.delete(address);
      revokeObjectURL.call(URL, address);
    };
    try {
      await poster(await video());
      const aborter = new AbortController();
      const unwanted = outcome(drawPoster(await video(), SIDE, aborter.signal));
      aborter.abort(new Error('Not wanted.'));
      expect(await unwanted).to.equal('Not wanted.');
      const noVideo = new Blob(['This is no video.'], { type: 'video/webm' });
      expect(await outcome(poster(noVideo))).to.equal('It does not play.');
      expect([...open]).to.deep.equal([]);
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
    }
  });
});

async function poster(file: Blob): Promise<Blob> {
  const drawn = await drawPoster(file, SIDE, new AbortController().signal);
  if (drawn === 'refused') throw new Error('The policy refuses it.');
  return drawn;
}

async function outcome(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'drawn',
    (error: unknown) => (error as Error).message,
  );
}

/** Black for a quarter of its ten seconds, then red beside green. */
async function video(): Promise<Blob> {
  return (await fetch(new URL('videos/dark-then-two-colours.webm', import.meta.url))).blob();
}
