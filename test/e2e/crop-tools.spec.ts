import { join } from 'node:path';
import sharp from 'sharp';
import {
  boxOf,
  crop,
  cropPanel,
  PATTERN,
  pixelsOf,
  sentFile,
  testPattern,
  typeFrame,
} from './crop-page.js';
import { expect, test } from './fixtures.js';
import { pick, row, widgetPage } from './widget-page.js';

test('the shape is chosen among those of the page, and is that of what is sent', async ({
  page,
  site,
  api,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'cropping cropping-aspect-ratio="1 4:3"')));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await expect(panel.locator('summary')).toHaveText('80 × 80');
  await panel.getByRole('button', { name: '4:3' }).click();
  await expect(panel.locator('summary')).toHaveText('92 × 69');
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  const { width, height } = await pixelsOf(await sentFile(page, 'pattern.png'));
  expect([width, height]).toEqual([92, 69]);
});

test('a frame cannot be made smaller than the page wants', async ({ page, site, api, folder }) => {
  const attributes = 'cropping cropping-min-width="60" cropping-min-height="40"';
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 0, y: 0, width: 10, height: 10 });
  await expect(panel.locator('summary')).toHaveText('60 × 40');
});

test('Escape leads back to the list from anywhere in the panel, and closes no dialog', async ({
  page,
  site,
  api,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'cropping mode="dialog" multiple')));
  await page.getByRole('button', { name: 'Add files' }).click();
  await pick(page, [await testPattern(folder)]);
  for (const name of ['Crop', 'Back to the list', 'Skip', '4:3', 'Turn clockwise']) {
    const panel = await cropPanel(page);
    await panel.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(row(page, 'pattern')).toHaveAttribute('data-status', 'cropping');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: /^Crop pattern/ }).press('Enter');
  }
});

test('a round mask lies over the frame, and what is sent is a rectangle all the same', async ({
  page,
  site,
  api,
  folder,
}) => {
  const attributes = 'cropping cropping-mask="round" cropping-aspect-ratio="1"';
  const path = join(folder, 'white.png');
  await sharp({ create: { ...PATTERN, channels: 3, background: '#fff' } })
    .png()
    .toFile(path);
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  const seen = await pixelsOf(await panel.locator('cropper-selection').screenshot());
  const place = (share: number) => [seen.width * share, seen.height * share].map(Math.floor);
  const brightness = (share: number) => seen.at(place(share)[0] ?? 0, place(share)[1] ?? 0)[0];
  expect(brightness(0.45)).toBeGreaterThan(240);
  expect(brightness(0.12)).toBeLessThan(160);
  await crop(panel);
  await expect(row(page, 'white')).toContainText('Uploaded');
  const sent = await pixelsOf(await sentFile(page, 'white.png'));
  expect([sent.width, sent.height]).toEqual([80, 80]);
  // The corner, which the mask hides.
  expect(sent.at(0, 0)).toEqual([255, 255, 255]);
});

test('a picture is straightened by degrees, and what is sent has no empty corner', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'plain.png');
  await sharp({ create: { ...PATTERN, channels: 3, background: '#0a7' } })
    .png()
    .toFile(path);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await panel.getByRole('slider', { name: 'Straighten' }).fill('10');
  await crop(panel);
  await expect(row(page, 'plain')).toContainText('Uploaded');
  const sent = await sentFile(page, 'plain.png');
  const { width, height, at } = await pixelsOf(sent);
  expect(width).toBeLessThan(PATTERN.width);
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
  expect(corners).toEqual(corners.map(() => [0, 170, 119]));
  expect((await sharp(sent).stats()).isOpaque).toBe(true);
});

test('zooming moves the picture under the frame, which stays where it is', async ({
  page,
  site,
  api,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 20, y: 20, width: 60, height: 40 });
  const frame = await boxOf(panel.locator('cropper-selection'));
  await panel.getByRole('button', { name: 'Zoom in' }).click();
  await expect(panel.locator('summary')).toHaveText('48 × 32');
  const after = await boxOf(panel.locator('cropper-selection'));
  expect(Math.abs(after.width - frame.width)).toBeLessThanOrEqual(1);
  await panel.getByRole('button', { name: 'Zoom out' }).click();
  await expect(panel.locator('summary')).toHaveText('60 × 40');
});

test('a picture of other colours than sRGB and Display P3 is converted to sRGB, and says so or nothing', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = join(folder, 'print.jpg');
  const picture = sharp({ create: { ...PATTERN, channels: 3, background: '#c83c28' } });
  await picture.toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toFile(path);
  expect((await sharp(path).metadata()).space).toBe('cmyk');
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 10, y: 10, width: 40, height: 40 });
  await crop(panel);
  await expect(row(page, 'print')).toContainText('Uploaded');
  const sent = await sentFile(page, 'print.jpg');
  const { space, icc } = await sharp(sent).metadata();
  expect(space).toBe('srgb');
  // Its words are of two bytes a letter.
  if (icc) expect(icc.toString('latin1').replaceAll('\0', '')).toContain('sRGB');
  const [red = 0, green = 255, blue = 255] = (await pixelsOf(sent)).at(20, 20);
  expect(red).toBeGreaterThan(150);
  expect(Math.max(green, blue)).toBeLessThan(100);
});
