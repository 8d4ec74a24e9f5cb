import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from './fixtures.js';
import { cameraPhoto, md5OfAddress, md5OfFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

/** A photo of 96 by 64 that lies on its side, in Display P3, with the place where it was taken. */
const PHOTO = fileURLToPath(new URL('../unit/image/pictures/camera-photo.jpg', import.meta.url));

async function bytesOf(address: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(address)).arrayBuffer());
}

test('a photo that nobody asked to change arrives byte for byte', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'photo.jpg');
  await copyFile(PHOTO, path);
  await page.goto(site.serve(widgetPage(api.url, 'max-image-width="4000"')));
  await pick(page, [path]);
  await expect(row(page, 'photo')).toContainText('Uploaded');
  expect(await md5OfAddress(await addressOf(page, 'photo.jpg'))).toBe(await md5OfFile(path));
});

test('with strip-location a photo loses its place and not one byte of its pixels', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'photo.jpg');
  await copyFile(PHOTO, path);
  await page.goto(site.serve(widgetPage(api.url, 'strip-location')));
  await pick(page, [path]);
  await expect(row(page, 'photo')).toContainText('Uploaded');
  await expect(row(page, 'photo')).toContainText('location removed');
  const before = await readFile(path);
  const after = await bytesOf(await addressOf(page, 'photo.jpg'));
  expect(after.length).toBe(before.length);
  expect(after.toString('latin1')).not.toMatch(/Zurich|GPSLatitude/);
  expect(after.toString('latin1')).toContain('2024:05:06 07:08:09');
  const pixels = (file: Buffer) => sharp(file).raw().toBuffer();
  expect(await pixels(after)).toEqual(await pixels(before));
});

test('a picture that is too large goes smaller: upright, with its camera, its time and its colours', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'photo.jpg');
  await copyFile(PHOTO, path);
  await page.goto(site.serve(widgetPage(api.url, 'max-image-width="32"')));
  await pick(page, [path]);
  await expect(row(page, 'photo')).toContainText('Uploaded');
  const sent = await bytesOf(await addressOf(page, 'photo.jpg'));
  const { width, height, orientation, exif, icc } = await sharp(sent).metadata();
  expect([width, height]).toEqual([32, 48]);
  expect(orientation ?? 1).toBe(1);
  const told = exif?.toString('latin1');
  expect(told).toContain('Model One');
  expect(told).toContain('2024:05:06 07:08:09');
  expect(sent.toString('latin1')).not.toMatch(/Zurich|GPSLatitude/);
  // A browser that draws in sRGB alone has converted the colours, and need not say so.
  const drawsP3 = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { colorSpace: 'display-p3' });
    return context?.getImageData(0, 0, 1, 1).colorSpace === 'display-p3';
  });
  if (drawsP3) expect(icc).toBeDefined();
  const srgb = (file: Buffer) =>
    sharp(file).rotate().toColourspace('srgb').resize(1, 1).removeAlpha().raw().toBuffer();
  const [before, after] = [await srgb(await readFile(path)), await srgb(sent)];
  for (const channel of [0, 1, 2]) {
    expect(Math.abs((before[channel] ?? 0) - (after[channel] ?? 0))).toBeLessThan(8);
  }
});

test('many pictures are made ready beside the page, a few ahead of their uploads', async ({
  page,
  site,
  api,
  folder,
}) => {
  const photo = await cameraPhoto(folder);
  const paths = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const path = join(folder, `photo-${index}.jpg`);
      await copyFile(photo, path);
      return path;
    }),
  );
  await page.goto(
    site.serve(widgetPage(api.url, 'multiple duplicates="keep" max-image-height="600"')),
  );
  await pick(page, paths);
  for (const index of [0, 11]) {
    await expect(row(page, `photo-${index}.jpg`)).toContainText('Uploaded', { timeout: 30_000 });
    const sent = await bytesOf(await addressOf(page, `photo-${index}.jpg`));
    const { width, height } = await sharp(sent).metadata();
    expect([width, height]).toEqual([400, 600]);
  }
});

test('with validate-max-width-height a picture that is too large is refused in words', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'photo.jpg');
  await copyFile(PHOTO, path);
  const rule = 'max-image-height="80" validate-max-width-height confirm-upload';
  await page.goto(site.serve(widgetPage(api.url, rule)));
  await pick(page, [path]);
  await expect(row(page, 'photo')).toContainText('Higher than 80 pixels.');
  await expect(row(page, 'photo').getByRole('button', { name: /^Choose another/ })).toBeVisible();
  await expect(page.locator('upload-widget')).toHaveJSProperty('totals.files', 0);
});
