import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { crop, cropPanel, sentFile } from './crop-page.js';
import { expect, test } from './fixtures.js';
import { cameraPhoto, transparentPicture } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

const LIMIT_BYTES = 1_000_000;

test('a photo over the limit is shrunk below it when the visitor says so, and the row says how', async ({
  page,
  site,
  api,
  folder,
}) => {
  const photo = await cameraPhoto(folder);
  expect((await stat(photo)).size).toBeGreaterThan(LIMIT_BYTES);
  await page.goto(site.serve(widgetPage(api.url, 'multiple max-image-file-size="1MB"')));
  await expect(page.getByText('images up to 1 MB')).toBeVisible();
  await pick(page, [photo]);
  await expect(row(page, 'Regatta')).toContainText('Larger than 1 MB');
  await page.getByRole('button', { name: 'Shrink Regatta, second day.jpg to fit' }).click();
  await expect(row(page, 'Regatta')).toContainText('Uploaded', { timeout: 30_000 });
  await expect(row(page, 'Regatta')).toContainText(/shrunk to .* pixels|compressed/);
  const sent = await sentFile(page, 'Regatta, second day.jpg');
  expect(sent.length).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(sent.length).toBeGreaterThan(LIMIT_BYTES / 4);
  const { width, height, format, exif } = await sharp(sent).metadata();
  expect(format).toBe('jpeg');
  expect(width / height).toBeCloseTo(2 / 3, 2);
  expect(exif?.toString('latin1')).toContain('One');
});

test('a picture that is too wide is cut to fit, or scaled down', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await transparentPicture(folder);
  const other = join(folder, 'wide.png');
  const size = { width: 500, height: 100, channels: 3, background: 'teal' } as const;
  await sharp({ create: size }).png().toFile(other);
  const rules =
    'max-image-width="250" validate-max-width-height cropping cropping-aspect-ratio="1"';
  await page.goto(site.serve(widgetPage(api.url, `multiple ${rules}`)));
  await pick(page, [path, other]);
  const panel = await cropPanel(page);
  await panel.getByRole('button', { name: 'Skip' }).click();
  await panel.getByRole('button', { name: 'Skip' }).click();
  await expect(row(page, 'logo.png')).toContainText('Wider than 250 pixels');
  await page.getByRole('button', { name: 'Shrink logo.png to fit' }).click();
  await expect(row(page, 'logo.png')).toContainText('shrunk to 250 × 188 pixels');
  await page.getByRole('button', { name: 'Crop wide.png to fit' }).click();
  await crop(await cropPanel(page));
  await expect(row(page, 'wide.png')).toContainText('Uploaded');
  const { width, height } = await sharp(await sentFile(page, 'wide.png')).metadata();
  expect([width, height]).toEqual([100, 100]);
});
