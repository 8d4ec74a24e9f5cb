import { expect } from 'chai';
import { PictureDesk } from '../../../src/image/picture-desk.js';
import { type PictureEdit, wholePicture } from '../../../src/image/picture-edit.js';
import type { PrepareOrder } from '../../../src/image/picture-orders.js';
import { readPictureFacts } from '../../../src/image/picture-facts.js';
import { preparePicture } from '../../../src/image/prepare-picture.js';

const SIZE = { width: 24, height: 16 };
const EDIT: PictureEdit = { ...wholePicture(SIZE), rect: { x: 3, y: 5, width: 10, height: 6 } };

describe('a picture that is made ready', () => {
  it('stays PNG and WebP, without loss where its source had none', async () => {
    for (const type of ['image/png', 'image/webp']) {
      const isWebp = type === 'image/webp';
      const source = isWebp ? await stored('every-pixel.webp') : await picture(type);
      const { file } = await preparePicture(orderFor(source, 'a.name', { edit: EDIT }));
      expect(file?.type).to.equal((await isWritten(type)) ? type : 'image/png');
      const [before, after] = [await pixelsOf(source), await pixelsOf(file ?? source)];
      expect(after.width).to.equal(10);
      for (let y = 0; y < 6; y++) {
        for (let x = 0; x < 10; x++) expect(after.at(x, y)).to.equal(before.at(x + 3, y + 5));
      }
    }
  });

  it('is no PNG many times as large where the browser writes no WebP', async () => {
    const source = await stored('lossy.webp');
    const { file } = await preparePicture(orderFor(source, 'Photo.webp', { edit: EDIT }));
    const isWebp = await isWritten('image/webp');
    expect(file?.type).to.equal(isWebp ? 'image/webp' : 'image/jpeg');
    expect(file?.name).to.equal(isWebp ? 'Photo.webp' : 'Photo.jpg');
  });

  it('has the very pixels at every quarter turn, mirrored or not', async () => {
    const source = await picture('image/png');
    const before = await pixelsOf(source);
    const { x: left, y: top, width: w, height: h } = EDIT.rect;
    const places = {
      0: (x: number, y: number) => [x, y],
      1: (x: number, y: number) => [h - 1 - y, x],
      2: (x: number, y: number) => [w - 1 - x, h - 1 - y],
      3: (x: number, y: number) => [y, w - 1 - x],
    } as const;
    for (const quarterTurns of [0, 1, 2, 3] as const) {
      for (const isMirrored of [false, true]) {
        const edit = { ...EDIT, quarterTurns, isMirrored };
        const { file } = await preparePicture(orderFor(source, 'a.png', { edit }));
        const after = await pixelsOf(file ?? source);
        for (let y = 0; y < h; y++) {
          for (let x = 0; x < w; x++) {
            const [toX = 0, toY = 0] = places[quarterTurns](isMirrored ? w - 1 - x : x, y);
            expect(after.at(toX, toY)).to.equal(before.at(left + x, top + y));
          }
        }
      }
    }
  });

  it('becomes PNG where one can see through it, else JPEG, and is called so', async () => {
    const solid = await preparePicture(orderFor(bitmapFile(), 'Scan 1.bmp', { edit: EDIT }));
    expect(solid.file?.name).to.equal('Scan 1.jpg');
    expect(solid.file?.type).to.equal('image/jpeg');
    const gif = new Blob([Uint8Array.from(atob(SEE_THROUGH_GIF), (it) => it.charCodeAt(0))]);
    const edit = { ...wholePicture({ width: 1, height: 1 }), isMirrored: true };
    const clear = await preparePicture(orderFor(gif, 'dot.gif', { edit }));
    expect(clear.file?.name).to.equal('dot.png');
    expect(clear.file?.type).to.equal('image/png');
  });

  it('keeps its own name where its type stays', async () => {
    const { file } = await preparePicture(
      orderFor(await picture('image/jpeg', 0.9), 'Photo.JPEG', { edit: EDIT }),
    );
    expect(file?.name).to.equal('Photo.JPEG');
  });

  it('is left alone where nothing is to be done, and where it cannot be read', async () => {
    const source = await picture('image/png');
    for (const edit of [undefined, wholePicture(SIZE)]) {
      const limits = { width: 24, height: 100 };
      expect((await preparePicture(orderFor(source, 'a.png', { edit, limits }))).file).to.equal(
        undefined,
      );
    }
    const broken = source.slice(0, 60, 'image/png');
    const limits = { width: 4, height: 4 };
    expect((await preparePicture(orderFor(broken, 'a.png', { limits }))).file).to.equal(undefined);
    expect(await failureOf(preparePicture(orderFor(broken, 'a.png', { edit: EDIT })))).to.equal(
      'picture-unreadable',
    );
  });

  it('is never half a picture: what is cut off stays as it is, and is not edited', async () => {
    const gif = new Blob([Uint8Array.from(atob(SEE_THROUGH_GIF), (it) => it.charCodeAt(0))]);
    const whole = [await picture('image/png'), await stored('display-p3.jpg')];
    for (const source of [...whole, await stored('every-pixel.webp'), gif]) {
      const { type, size } = (await readPictureFacts(source)) ?? { type: 'no picture' };
      const limits = { width: 8, height: 8 };
      const most = size && size.width > 8;
      const behind = new Blob([source, 'behind it'], { type });
      if (most)
        expect((await preparePicture(orderFor(behind, 'a', { limits }))).file, type).not.to.equal(
          undefined,
        );
      const broken = source.slice(0, source.size - 6, type);
      expect((await preparePicture(orderFor(broken, 'a', { limits }))).file, type).to.equal(
        undefined,
      );
      const edit = { ...wholePicture(size ?? SIZE), isMirrored: true };
      expect(await failureOf(preparePicture(orderFor(broken, 'a', { edit }))), type).to.equal(
        'picture-unreadable',
      );
    }
  });

  it('keeps Display P3, tagged, where it can be kept, else becomes sRGB', async () => {
    const drawn = drawingIn('display-p3');
    const pixel: Partial<ImageData> = drawn.getImageData(0, 0, 1, 1);
    // Browsers that draw in sRGB alone have no word for it.
    const drawnIn = pixel.colorSpace ?? 'srgb';
    for (const ending of ['png', 'jpg', 'webp']) {
      const source = await stored(`display-p3.${ending}`);
      expect((await readPictureFacts(source))?.colourSpace, ending).to.equal('display-p3');
      const { file } = await preparePicture(orderFor(source, 'a', { edit: EDIT }));
      // A PNG is cut by its samples: nothing is drawn.
      const kept = ending === 'png' ? 'display-p3' : drawnIn;
      expect((await readPictureFacts(file ?? source))?.colourSpace, ending).to.equal(kept);
      drawn.drawImage(await createImageBitmap(file ?? source), 0, 0);
      const [red = 255, green = 0] = drawn.getImageData(0, 0, 1, 1).data;
      expect(red, ending).to.be.below(12);
      expect(green, ending).to.be.above(243);
    }
  });
});

describe('the desk for pictures', () => {
  const signal = () => new AbortController().signal;

  it('does the work itself where no worker can be had', async () => {
    const source = await picture('image/png');
    const order = { ...orderFor(source, 'a.png', { edit: EDIT }), type: 'prepare' as const };
    const refuses = new PictureDesk(() => {
      throw new Error('not allowed');
    }, 2);
    expect((await refuses.order(order, signal())).file?.name).to.equal('a.png');
    const noScript = URL.createObjectURL(new Blob([], { type: 'image/png' }));
    const breaks = new PictureDesk(() => new Worker(noScript, { type: 'module' }), 2);
    expect((await breaks.order(order, signal())).file?.name).to.equal('a.png');
  });

  it('forgets what nobody wants any more', async () => {
    const desk = new PictureDesk(() => {
      throw new Error('not allowed');
    }, 1);
    const source = await picture('image/png');
    const aborter = new AbortController();
    const order = { type: 'thumbnail', file: source, side: 8 } as const;
    const first = desk.order(order, signal());
    const second = desk.order(order, aborter.signal);
    const third = desk.order(order, signal());
    aborter.abort();
    expect(await second.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
    expect((await first)?.size).to.be.above(0);
    expect((await third)?.size).to.be.above(0);
  });
});

/** One pixel, seen through. */
const SEE_THROUGH_GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function orderFor(
  file: Blob,
  name: string,
  order: Partial<Pick<PrepareOrder, 'edit' | 'limits'>>,
): PrepareOrder {
  return {
    type: 'prepare',
    file,
    name,
    edit: undefined,
    output: 'pixels',
    limits: { width: null, height: null },
    mostBytes: null,
    refusesLarger: false,
    withoutLocation: false,
    ...order,
  };
}

/** The code with which it fails. */
async function failureOf(running: Promise<unknown>): Promise<unknown> {
  try {
    return await running.then(() => undefined);
  } catch (error) {
    return (error as { readonly code: unknown }).code;
  }
}

/** A picture of the folder beside this file. */
async function stored(name: string): Promise<Blob> {
  return (await fetch(new URL(`./pictures/${name}`, import.meta.url))).blob();
}

/** Whether this browser can encode pictures in a format. */
async function isWritten(type: string): Promise<boolean> {
  const canvas = new OffscreenCanvas(1, 1);
  // Without a context there is nothing to encode.
  canvas.getContext('2d');
  return (await canvas.convertToBlob({ type })).type === type;
}

function drawingIn(colorSpace: PredefinedColorSpace): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { colorSpace });
  if (!context) throw new Error('No canvas.');
  return context;
}

/** A picture of which every pixel is of another colour. */
async function picture(type: string, quality?: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  for (let y = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++) {
      if (context) context.fillStyle = `rgb(${x * 10} ${y * 15} ${(x * y) % 256})`;
      context?.fillRect(x, y, 1, 1);
    }
  }
  return canvas.convertToBlob({ type, ...(quality !== undefined && { quality }) });
}

async function pixelsOf(
  file: Blob,
): Promise<{ width: number; at: (x: number, y: number) => string }> {
  const bitmap = await createImageBitmap(file);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) => String(context?.getImageData(x, y, 1, 1).data);
  return { width: bitmap.width, at };
}

/** Windows' own format, of 24 bits. */
function bitmapFile(): Blob {
  const rowBytes = SIZE.width * 3;
  const bytes = new Uint8Array(54 + rowBytes * SIZE.height).fill(90, 54);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, SIZE.width, true);
  view.setInt32(22, SIZE.height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  return new Blob([bytes], { type: 'image/bmp' });
}
