import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { twoPagePdf } from '../two-page-pdf.js';
import { pick, row, strictPage } from './widget-page.js';

/** Black for a quarter of its ten seconds, then red beside green. */
const VIDEO = fileURLToPath(
  new URL('../unit/image/videos/dark-then-two-colours.webm', import.meta.url),
);

test('a video, a sound and a PDF are shown by a picture, also under a policy that allows little', async ({
  api,
  complaints,
  folder,
  page,
  site,
}) => {
  const strict = strictPage(api.url, 'multiple confirm-upload');
  const policy = strict.headers?.['Content-Security-Policy'] ?? '';
  const headers = { 'Content-Security-Policy': `${policy}; media-src blob:` };
  await page.goto(site.serve({ ...strict, headers }));
  const plan = join(folder, 'plan.pdf');
  await writeFile(plan, twoPagePdf());
  await pick(page, [await video(folder, 'holiday.webm'), await tone(folder), plan]);
  const [left, right] = await pixelsOf(page, 'holiday.webm');
  expect(left?.[0]).toBeGreaterThan(180);
  expect(right?.[1]).toBeGreaterThan(180);
  // White bars on a tile of its own colour.
  const [bar, tile] = await pixelsOf(page, 'tone.wav', [
    [0.5 - 0.038 / 2, 0.5],
    [0.02, 0.02],
  ]);
  expect(bar).toEqual([255, 255, 255]);
  expect(tile).not.toEqual([255, 255, 255]);
  const [paper] = await pixelsOf(page, 'plan.pdf');
  expect(paper?.[0]).toBeGreaterThan(230);
  expect(paper?.[2]).toBeLessThan(40);
  expect(complaints).toEqual([]);
});

test('a policy that lets no video be read is broken once and no more', async ({
  api,
  complaints,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(strictPage(api.url, 'multiple confirm-upload duplicates="keep"')));
  const names = ['one.webm', 'two.webm', 'three.webm'];
  const videos = await Promise.all(names.map((name) => video(folder, name)));
  await pick(page, [await tone(folder), ...videos]);
  // Newest first, one after the other: the sound is drawn when all videos have had their turn.
  await pixelsOf(page, 'tone.wav');
  expect(complaints).toEqual([expect.stringContaining('media-src')]);
  await expect(row(page, 'one.webm').locator('.sheet-type')).toHaveText('WEBM');
  await expect(row(page, 'three.webm').locator('img')).toHaveCount(0);
});

/** Pixels of a file's thumbnail, at places given as shares of its sides, once it is there. */
async function pixelsOf(
  page: Page,
  name: string,
  places: readonly (readonly [number, number])[] = [
    [0.25, 0.5],
    [0.75, 0.5],
  ],
): Promise<readonly number[][]> {
  const picture = row(page, name).locator('img.colour');
  return picture.evaluate(async (image: HTMLImageElement, shares) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    return shares.map(([x, y]) => {
      const place = [Math.floor(x * canvas.width), Math.floor(y * canvas.height)] as const;
      return [...(context?.getImageData(...place, 1, 1).data ?? [])].slice(0, 3);
    });
  }, places);
}

async function video(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await copyFile(VIDEO, path);
  return path;
}

/** A second of a tone, as a WAVE file of 8 bits. */
async function tone(folder: string): Promise<string> {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(rate, 40);
  const samples = Buffer.from({ length: rate }).map((_, at) => 128 + 100 * Math.sin(at / 3));
  const path = join(folder, 'tone.wav');
  await writeFile(path, Buffer.concat([head, samples]));
  return path;
}
