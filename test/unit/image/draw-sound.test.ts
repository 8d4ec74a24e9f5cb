import { expect } from 'chai';
import { drawSound } from '../../../src/image/draw-sound.js';
import { pixelsOf } from './pixels-of.js';

const SIDE = 100;
const RATE = 8000;

describe('the picture of a sound', () => {
  it('shows where it is quiet and where it is loud', async () => {
    const sound = wave(2, (second) => (second < 1 ? 0.1 : 0.9));
    const bars = await barHeights(await drawSound(sound, sound.type, SIDE));
    expect(bars.length).to.equal(20);
    expect(Math.max(...bars.slice(0, 10))).to.be.below(15);
    expect(Math.min(...bars.slice(10))).to.be.above(65);
  });

  it('is a line of points when nothing is heard', async () => {
    const sound = wave(1, () => 0);
    const bars = await barHeights(await drawSound(sound, sound.type, SIDE));
    expect(bars.length).to.equal(20);
    expect(Math.max(...bars)).to.be.below(5);
  });

  it('is none when the browser cannot play it', async () => {
    const failure = await drawSound(new Blob(['no sound']), 'audio/mpeg', SIDE).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(DOMException);
  });
});

/** Heights of the white bars, in pixels, from left to right. */
async function barHeights(picture: Blob): Promise<number[]> {
  const bitmap = await createImageBitmap(picture);
  expect([bitmap.width, bitmap.height]).to.deep.equal([SIDE, SIDE]);
  const pixel = pixelsOf(bitmap);
  const heights: number[] = [];
  let wasBar = false;
  for (let x = 0; x < SIDE; x++) {
    const isBar = pixel(x, SIDE / 2).red > 200;
    const rows = Array.from({ length: SIDE }, (_, y) => pixel(x, y));
    const height = rows.filter(({ red }) => red > 200).length;
    if (isBar && !wasBar) heights.push(height);
    else if (isBar) heights.push(Math.max(height, heights.pop() ?? 0));
    wasBar = isBar;
  }
  return heights;
}

/** A tone as a WAVE file of 16 bits, as loud as is said of each second. */
function wave(seconds: number, loudness: (second: number) => number): Blob {
  const samples = Int16Array.from({ length: seconds * RATE }, (_, at) =>
    Math.round(Math.sin((at * 440 * 2 * Math.PI) / RATE) * loudness(at / RATE) * 32_767),
  );
  const head = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string): void =>
    [...text].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  head.setUint32(4, 36 + samples.byteLength, true);
  write(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, RATE, true);
  head.setUint32(28, RATE * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  write(36, 'data');
  head.setUint32(40, samples.byteLength, true);
  return new Blob([head, samples], { type: 'audio/wav' });
}
