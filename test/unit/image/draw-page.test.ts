import { expect } from 'chai';
import { drawPage } from '../../../src/image/draw-page.js';
import { hirePageReader } from '../../../src/session/picture-room.js';
import { twoPagePdf } from '../../two-page-pdf.js';
import { pixelsOf } from './pixels-of.js';

const SIDE = 64;

describe('the picture of a PDF', () => {
  it('is the top of its first page', async () => {
    const bitmap = await createImageBitmap(await draw(twoPagePdf()));
    expect([bitmap.width, bitmap.height]).to.deep.equal([SIDE, SIDE]);
    const pixel = pixelsOf(bitmap);
    for (const y of [4, SIDE - 4]) {
      const { red, green, blue } = pixel(SIDE / 2, y);
      expect(red).to.be.above(230);
      expect(green + blue).to.be.below(60);
    }
  });

  it('is read piece by piece, of a long file no more than the page needs', async () => {
    const { slice } = Blob.prototype;
    let read = 0;
    Blob.prototype.slice = function (this: Blob, from = 0, to = this.size, type) {
      read += to - from;
      return slice.call(this, from, to, type);
    };
    try {
      await draw(twoPagePdf(10_000_000));
      expect(read).to.be.below(1_000_000);
    } finally {
      Blob.prototype.slice = slice;
    }
  });

  it('is none of what is no PDF, and none that nobody wants any more; no worker stays', async () => {
    const aborter = new AbortController();
    let workers = 0;
    const hire = (): Worker => {
      const worker = hirePageReader();
      const { terminate } = worker;
      worker.terminate = () => {
        workers--;
        terminate.call(worker);
      };
      workers++;
      return worker;
    };
    const outcome = (text: string, hirer: () => Worker): Promise<string> =>
      drawPage(new Blob([text]), SIDE, hirer, aborter.signal).then(
        () => 'drawn',
        (error: unknown) => (error as Error).name,
      );
    expect(await outcome('This is no PDF.', hire)).to.equal('InvalidPDFException');
    const hireInVain = (): Worker => {
      aborter.abort();
      return hire();
    };
    expect(await outcome(twoPagePdf(), hireInVain)).to.equal('AbortError');
    expect(workers).to.equal(0);
  });
});

function draw(text: string): Promise<Blob> {
  return drawPage(new Blob([text]), SIDE, hirePageReader, new AbortController().signal);
}
