import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cutPng } from '../../src/image/cut-png.js';
import type { PictureEdit, QuarterTurns } from '../../src/image/picture-edit.js';
import { cropPanel, sentFile, typeFrame } from './crop-page.js';
import { expect, test } from './fixtures.js';
import { pick, row, widgetPage } from './widget-page.js';

const SIZE = { width: 61, height: 43 };
const FRAME = { x: 7, y: 5, width: 40, height: 30 };

/** Samples of a picture in which every alpha occurs, and colours that have nothing to do with it. */
function samples(channels: number, depth: 8 | 16): Uint8Array | Uint16Array {
  const count = SIZE.width * SIZE.height * channels;
  const sample = (_: unknown, index: number) => {
    const pixel = Math.floor(index / channels);
    const isAlpha = index % channels === channels - 1;
    const byte = isAlpha ? pixel % 256 : (pixel * 31 + (index % channels) * 97) % 256;
    return depth === 8 ? byte : byte * 256 + ((pixel * 7) % 256);
  };
  const numbers = Array.from({ length: count }, sample);
  return depth === 8 ? Uint8Array.from(numbers) : Uint16Array.from(numbers);
}

type Picture = ReturnType<typeof sharp>;

function see(channels: 2 | 4, depth: 8 | 16 = 8): Picture {
  const picture = sharp(samples(channels, depth), { raw: { ...SIZE, channels } });
  return depth === 8 ? picture : picture.toColourspace(channels === 4 ? 'rgb16' : 'grey16');
}

const KINDS: Readonly<Record<string, () => Picture>> = {
  colours: () => see(4).png(),
  'colours of sixteen bits': () => see(4, 16).png(),
  grey: () => see(2).toColourspace('b-w').png(),
  palette: () => see(4).png({ palette: true, dither: 0 }),
  'palette of sixteen colours': () => see(4).png({ palette: true, colours: 16, dither: 0 }),
  interlaced: () => see(4).png({ progressive: true }),
  'interlaced palette': () => see(4).png({ palette: true, colours: 16, progressive: true }),
};

interface Pixels {
  readonly depth: string | undefined;
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each, as bytes in hex. */
  readonly pixels: readonly string[];
}

async function pixelsOf(file: Buffer): Promise<Pixels> {
  const { depth } = await sharp(file).metadata();
  const isDeep = depth === 'ushort';
  const picture = isDeep ? sharp(file).toColourspace('rgb16') : sharp(file);
  const raw = picture.ensureAlpha().raw({ depth: isDeep ? 'ushort' : 'uchar' });
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const bytes = data.length / (width * height);
  const pixels = Array.from({ length: width * height }, (_, index) =>
    data.subarray(index * bytes, (index + 1) * bytes).toString('hex'),
  );
  return { depth, width, height, pixels };
}

/** What an edit should make of a picture: cut, then mirrored, then turned a quarter so many times. */
function edited(picture: Pixels, { rect, isMirrored, quarterTurns }: PictureEdit): Pixels {
  let { width, height } = rect;
  let at = (x: number, y: number) => picture.pixels[(rect.y + y) * picture.width + rect.x + x];
  if (isMirrored) {
    const before = at;
    const last = width - 1;
    at = (x, y) => before(last - x, y);
  }
  for (let turn = 0; turn < quarterTurns; turn++) {
    const before = at;
    const last = height - 1;
    at = (x, y) => before(y, last - x);
    [width, height] = [height, width];
  }
  const pixels = Array.from({ length: width * height }, (_, index) =>
    String(at(index % width, Math.floor(index / width))),
  );
  return { depth: picture.depth, width, height, pixels };
}

for (const [kind, make] of Object.entries(KINDS)) {
  test(`a picture that can be seen through keeps its very samples at every turn: ${kind}`, async () => {
    const file = await make().toBuffer();
    const before = await pixelsOf(file);
    for (const turns of [0, 1, 2, 3]) {
      for (const isMirrored of [false, true]) {
        const quarterTurns = turns as QuarterTurns;
        const edit = { rect: FRAME, quarterTurns, isMirrored, straighten: 0 };
        const cut = await cutPng(new Blob([new Uint8Array(file)]), edit);
        const sent = Buffer.from((await cut?.arrayBuffer()) ?? new ArrayBuffer());
        expect(await pixelsOf(sent), `${turns} ${isMirrored}`).toEqual(edited(before, edit));
      }
    }
  });
}

/** What a canvas may change of a colour, which it stores multiplied by its alpha: one step of that. */
function mostDifference(alpha: number): number {
  return alpha === 0 ? 255 : Math.ceil(255 / alpha);
}

function isNear(before = '', after = ''): boolean {
  const [one, other] = [Buffer.from(before, 'hex'), Buffer.from(after, 'hex')];
  const alpha = one.at(3) ?? 0;
  if (other.at(3) !== alpha) return false;
  return [0, 1, 2].every(
    (index) => Math.abs((one.at(index) ?? 0) - (other.at(index) ?? 0)) <= mostDifference(alpha),
  );
}

test('pictures that can be seen through are sent as they were where they are cut: PNG to the sample, WebP as near as a canvas can', async ({
  page,
  site,
  api,
  folder,
}) => {
  const kinds = [...Object.values(KINDS), () => see(4).webp({ lossless: true, exact: true })];
  const files = await Promise.all(kinds.map((make) => make().toBuffer()));
  const names = files.map((_, index) => `${index}.${index < files.length - 1 ? 'png' : 'webp'}`);
  const paths = names.map((name) => join(folder, name));
  await Promise.all(files.map((file, index) => writeFile(paths[index] ?? '', file)));
  const attributes = 'cropping cropping-aspect-ratio="4:3" multiple duplicates="keep"';
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, paths);
  const panel = await cropPanel(page);
  await typeFrame(panel, FRAME);
  await panel.getByRole('button', { name: 'Same for all' }).click();
  const edit = { rect: FRAME, quarterTurns: 0, isMirrored: false, straighten: 0 } as const;
  for (const [index, name] of names.entries()) {
    await expect(row(page, name)).toContainText('Uploaded');
    const wanted = edited(await pixelsOf(files[index] ?? Buffer.alloc(0)), edit);
    const sent = await pixelsOf(await sentFile(page, name));
    if (name.endsWith('.png')) expect(sent, name).toEqual(wanted);
    else expect(sent.pixels.every((it, at) => isNear(wanted.pixels[at], it))).toBe(true);
  }
});
