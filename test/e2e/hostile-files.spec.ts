import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { expect, test } from './fixtures.js';
import { FREEZE_MS, watchTasks } from './long-tasks.js';
import { cameraPhoto } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

const BOMB_SIDE = 50_000;
/** Rows that are packed at a time. */
const BOMB_ROWS = 1000;

/** A chunk of a PNG. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG that claims 50,000 by 50,000 pixels, of which some are there, in little space. */
function pictureBomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(BOMB_SIDE, 0);
  header.writeUInt32BE(BOMB_SIDE, 4);
  // Eight bits of red, green, blue and how far one sees through.
  header.set([8, 6], 8);
  const pixels = deflateSync(Buffer.alloc(BOMB_ROWS * (BOMB_SIDE * 4 + 1)), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels)]);
}

const HOSTILE_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" onload="alert(1)">
  <script>alert(2); fetch('https://outside.example/script')</script>
  <image href="https://outside.example/picture.png" width="80" height="80"/>
  <foreignObject width="80" height="80"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://outside.example/frame"/></foreignObject>
  <rect width="80" height="80" fill="teal"/></svg>`;

test('hostile files are listed, judged in words and harmless, and nothing freezes', async ({
  api,
  page,
  site,
  folder,
}) => {
  const photo = await sharp(await cameraPhoto(folder)).toBuffer();
  const stripe = { width: 1, height: 30_000, channels: 3, background: 'red' } as const;
  const files: Readonly<Record<string, Buffer | string>> = {
    'bomb.png': pictureBomb(),
    'stripe.png': await sharp({ create: stripe }).png().toBuffer(),
    'truncated.jpg': photo.subarray(0, photo.length / 2),
    'corrupt.jpg': Buffer.concat([photo.subarray(0, 600), Buffer.alloc(5000, 0x5a)]),
    'empty.png': '',
    'drawing.svg': HOSTILE_DRAWING,
    '<img src=x onerror=alert(3)>.png': 'no picture at all',
    'photo\u202Egpj.exe': 'MZ no picture either',
    [`${'long'.repeat(62)}.png`]: 'as long as names may be',
    '😀 ..%2f..%2fetc%2fpasswd 👩‍👩‍👧.png': 'with emoji and a way out',
  };
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const [dialogs, outside]: string[][] = [[], []];
  page.on('dialog', (dialog) => {
    dialogs?.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('outside.example')) outside?.push(request.url());
  });
  const longestTask = await watchTasks(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await pick(page, paths);
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(paths.length);
  await expect(row(page, 'empty.png')).toContainText('The file is empty.');
  // The stripe is the last of those that can be drawn; a thumbnail of it means that none hung.
  await expect(row(page, 'stripe.png').locator('img:not([hidden])').first()).toBeVisible();
  await expect(row(page, 'drawing.svg').locator('img:not([hidden])').first()).toBeVisible();
  await expect(row(page, 'bomb.png').locator('img:not([hidden])')).toHaveCount(0);
  expect(await page.locator('upload-widget img[src=x]').count()).toBe(0);
  expect(await page.locator('upload-widget').locator('iframe, script').count()).toBe(0);
  expect([dialogs, outside]).toEqual([[], []]);
  const names = await page
    .locator('upload-widget')
    .evaluate((widget) => (widget as UploadWidget).files.map(({ name }) => name));
  expect(names).toEqual(Object.keys(files));
  expect(await longestTask()).toBeLessThan(FREEZE_MS);
  await page.getByRole('button', { name: /^Upload \d/ }).click();
  const unsent = () =>
    page
      .locator('upload-widget')
      .evaluate((widget) =>
        (widget as UploadWidget).files
          .filter(({ status }) => status !== 'done')
          .map(({ name, status }) => `${name} ${status}`),
      );
  await expect.poll(unsent).toEqual(['bomb.png failed', 'empty.png invalid']);
  await expect(row(page, 'bomb.png')).toContainText('50000x50000 pixels');
  expect(await longestTask()).toBeLessThan(FREEZE_MS);
});

test('a picture of too many pixels, and one that is cut off, are told in words by the crop panel’s page', async ({
  api,
  page,
  site,
  folder,
}) => {
  const bomb = join(folder, 'bomb.png');
  const corrupt = join(folder, 'corrupt.jpg');
  await writeFile(bomb, pictureBomb());
  await writeFile(
    corrupt,
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(900)]),
  );
  const longestTask = await watchTasks(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple cropping-required')));
  await pick(page, [bomb, corrupt]);
  await expect(row(page, 'bomb.png')).toContainText('too many pixels to be cropped');
  await expect(row(page, 'corrupt.jpg')).toContainText('cannot be opened here');
  expect(await longestTask()).toBeLessThan(FREEZE_MS);
});
