import { expect } from 'chai';
import { readPictureFacts } from '../../../src/image/picture-facts.js';

/** Two frames of one pixel. */
const ANIMATED_GIF =
  'R0lGODlhAQABAIAAAP8AAAAA/yH5BAAKAAAALAAAAAABAAEAAAICRAEAIfkEAAoAAAAsAAAAAAEAAQAAAgJMAQA7';
const STILL_GIF = 'R0lGODlhAQABAIAAAP8AAAAA/yH5BAAKAAAALAAAAAABAAEAAAICRAEAOw==';

describe('the facts of a picture', () => {
  it('are its upright size and its colours, for a photo that lies on its side', async () => {
    const facts = await readPictureFacts(await stored('camera-photo.jpg'));
    expect(facts).to.include({ type: 'image/jpeg', hasAlpha: false, colourSpace: 'display-p3' });
    expect(facts?.size).to.deep.equal({ width: 64, height: 96 });
  });

  it('come from the content, whatever the file is called', async () => {
    const canvas = new OffscreenCanvas(30, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    for (const type of ['image/png', 'image/jpeg']) {
      const picture = await canvas.convertToBlob({ type, quality: 0.8 });
      const facts = await readPictureFacts(new Blob([picture], { type: 'text/plain' }));
      expect(facts?.type).to.equal(type);
      expect(facts?.size).to.deep.equal({ width: 30, height: 20 });
      expect(facts?.hasAlpha, type).to.equal(type !== 'image/jpeg');
      expect(facts?.isAnimated).to.equal(false);
    }
    const webp = await readPictureFacts(new Blob([await stored('lossy.webp')]));
    expect(webp).to.include({ type: 'image/webp', hasAlpha: false, isAnimated: false });
    expect(webp?.size).to.deep.equal({ width: 24, height: 16 });
  });

  it('tell a lossless WebP from a lossy one', async () => {
    const [lossless, lossy] = [await stored('every-pixel.webp'), await stored('lossy.webp')];
    expect(await readPictureFacts(lossless)).to.include({ isLossless: true });
    expect(await readPictureFacts(lossy)).to.include({ isLossless: false });
  });

  it('tell an animation from a still picture', async () => {
    expect(await readPictureFacts(blobOf(ANIMATED_GIF))).to.include({ isAnimated: true });
    expect(await readPictureFacts(blobOf(STILL_GIF))).to.include({ isAnimated: false });
  });

  it('are the announced pixels, without decoding them', async () => {
    const head = new Uint8Array(64);
    head.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    new DataView(head.buffer).setUint32(16, 50_000);
    new DataView(head.buffer).setUint32(20, 50_000);
    const facts = await readPictureFacts(new Blob([head]));
    expect(facts?.size).to.deep.equal({ width: 50_000, height: 50_000 });
  });

  it('are none for what is no picture', async () => {
    expect(await readPictureFacts(new Blob([]))).to.equal(undefined);
    expect(await readPictureFacts(new Blob(['<svg/>']))).to.equal(undefined);
    expect(await readPictureFacts(new Blob([new Uint8Array([0xff, 0xd8, 0xff])]))).to.equal(
      undefined,
    );
  });
});

function blobOf(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
}

/** A picture of the folder beside this file. */
async function stored(name: string): Promise<Blob> {
  return (await fetch(new URL(`./pictures/${name}`, import.meta.url))).blob();
}
