import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  crop,
  cropPanel,
  noteFields,
  patternColour,
  pixelsOf,
  sentFile,
  testPattern,
  turnedPhoto,
  typeFrame,
} from './crop-page.js';
import { expect, test } from './fixtures.js';
import { readJournal } from './journal.js';
import { md5OfAddress, md5OfFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

const PHOTO = fileURLToPath(new URL('../unit/image/pictures/camera-photo.jpg', import.meta.url));

test('photos turned in all eight ways come out upright: small, cropped, as coordinates, shrunk', async ({
  page,
  site,
  api,
  folder,
}) => {
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => `turned-${orientation}.jpg`);
  const paths = await Promise.all(
    names.map((name, index) => turnedPhoto(join(folder, name), index + 1)),
  );
  const attributes = 'cropping cropping-aspect-ratio="1" cropping-min-width="40" multiple';
  await page.goto(site.serve(widgetPage(api.url, `${attributes} max-image-width="20"`)));
  await pick(page, paths);
  const panel = await cropPanel(page);
  // The upper left corner, which is red in every one of them once it is upright.
  await typeFrame(panel, { x: 0, y: 0, width: 40, height: 40 });
  const small = await page.locator('upload-widget').evaluate(async (widget) => {
    const read = async (url: string) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const place = [bitmap.width * 0.15, bitmap.height * 0.15] as const;
      const data = context?.getImageData(...place, 1, 1).data ?? [];
      return [bitmap.width > bitmap.height, (data[0] ?? 0) > 200 && (data[2] ?? 0) < 80];
    };
    const all = () =>
      (widget as unknown as { files: { previewUrl?: string }[] }).files.map((it) => it.previewUrl);
    while (all().includes(undefined)) await new Promise(requestAnimationFrame);
    return Promise.all(all().map((url) => read(url ?? '')));
  });
  expect(small).toEqual(names.map(() => [true, true]));
  await panel.getByRole('button', { name: 'Same for all' }).click();
  for (const name of names) {
    await expect(row(page, name)).toContainText('Uploaded');
    const pixels = await pixelsOf(await sentFile(page, name));
    expect([pixels.width, pixels.height]).toEqual([20, 20]);
    const [red = 0, , blue = 255] = pixels.at(10, 10);
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(80);
  }
});

test('an edited photo keeps its camera, its time and its colours, and loses its place', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'photo.jpg');
  await copyFile(PHOTO, path);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 4, y: 6, width: 40, height: 50 });
  await crop(panel);
  await expect(row(page, 'photo')).toContainText('location removed');
  await expect(row(page, 'photo')).toContainText('Uploaded');
  const sent = await sentFile(page, 'photo.jpg');
  const text = sent.toString('latin1');
  expect(text).toContain('Model One');
  expect(text).toContain('2024:05:06 07:08:09');
  expect(text).not.toMatch(/GPSLatitude|Zurich/);
  expect((await sharp(sent).metadata()).orientation ?? 1).toBe(1);
  const upright = sharp(PHOTO).rotate().extract({ left: 4, top: 6, width: 40, height: 50 });
  const before = await pixelsOf(await upright.png().toBuffer());
  const after = await pixelsOf(sent);
  for (const [x, y] of [
    [3, 3],
    [20, 25],
    [36, 46],
  ] as const) {
    for (const channel of [0, 1, 2]) {
      const difference = (before.at(x, y)[channel] ?? 0) - (after.at(x, y)[channel] ?? 0);
      expect(Math.abs(difference)).toBeLessThan(9);
    }
  }
});

test('after a reload an edited picture goes on by itself, since it cannot be picked again', async ({
  page,
  site,
  api,
  folder,
}) => {
  // The answer to the first try never comes.
  await page.route(`${api.url}/**/upload`, () => {});
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 10, y: 10, width: 30, height: 20 });
  await crop(panel);
  await expect.poll(async () => (await readJournal(page))?.isKept).toBe(true);
  await page.unrouteAll();
  await page.reload();
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  const { width, height, at } = await pixelsOf(await sentFile(page, 'pattern.png'));
  expect([width, height]).toEqual([30, 20]);
  expect(at(0, 0)).toEqual(patternColour(10, 10));
});

test('an animation keeps its frames: it is told where to cut', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'waving.gif');
  const frames = Buffer.concat([0, 120, 240].map((level) => Buffer.alloc(40 * 40 * 3, level)));
  await sharp(frames, { raw: { width: 40, height: 120, channels: 3, pageHeight: 40 } })
    .gif({ delay: [80, 80, 80] })
    .toFile(path);
  const fields = await noteFields(page);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await expect(panel.getByRole('button', { name: 'Turn clockwise' })).toHaveCount(0);
  await typeFrame(panel, { x: 10, y: 10, width: 20, height: 20 });
  await crop(panel);
  await expect(row(page, 'waving')).toContainText('Uploaded');
  expect(await fields()).toMatchObject({ custom_coordinates: '10,10,20,20' });
  expect(await md5OfAddress(await addressOf(page, 'waving.gif'))).toBe(await md5OfFile(path));
});

test('a picture of too many pixels is told, not decoded', async ({ page, site, api, folder }) => {
  const path = join(folder, 'bomb.png');
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(50_000, 0);
  size.writeUInt32BE(50_000, 4);
  await writeFile(
    path,
    Buffer.concat([head, size, Buffer.from('0806000000', 'hex'), Buffer.alloc(64)]),
  );
  await page.goto(site.serve(widgetPage(api.url, 'cropping-required')));
  await pick(page, [path]);
  await expect(row(page, 'bomb')).toContainText('too many pixels');
  await expect(row(page, 'bomb').getByRole('button', { name: /^Choose another/ })).toBeVisible();
});
