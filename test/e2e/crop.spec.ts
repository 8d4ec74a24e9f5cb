import { AxeBuilder } from '@axe-core/playwright';
import {
  boxOf,
  crop,
  cropPanel,
  noteFields,
  patternColour,
  pixelsOf,
  sentFile,
  testPattern,
  typeFrame,
} from './crop-page.js';
import { expect, test } from './fixtures.js';
import { startSite } from './site.js';
import { md5OfAddress, md5OfFile } from './sample-files.js';
import { addressOf, pick, row, strictPage, widgetPage } from './widget-page.js';

/** The last pixel of the window that a mouse can reach. */
const RIGHT_EDGE = 1279;

const FRAME = { x: 11, y: 7, width: 50, height: 33 };

test('a crop has the very pixels of the source, straight, turned and flipped', async ({
  page,
  site,
  api,
  folder,
}) => {
  const names = ['straight.png', 'turned.png', 'flipped.png'];
  const paths = await Promise.all(names.map((name) => testPattern(folder, name)));
  await page.goto(site.serve(widgetPage(api.url, 'cropping multiple duplicates="keep"')));
  await pick(page, paths);

  let panel = await cropPanel(page);
  await expect(panel.getByRole('heading')).toHaveText('Crop, 1 of 3');
  await typeFrame(panel, FRAME);
  await crop(panel);
  await expect(panel.getByRole('heading')).toHaveText('Crop, 2 of 3');
  panel = await cropPanel(page);
  await typeFrame(panel, FRAME);
  await panel.getByRole('button', { name: 'Turn clockwise' }).click();
  await crop(panel);
  await expect(panel.getByRole('heading')).toHaveText('Crop, 3 of 3');
  panel = await cropPanel(page);
  await typeFrame(panel, FRAME);
  await panel.getByRole('button', { name: 'Flip', exact: true }).click();
  await crop(panel);
  await expect(panel).toHaveCount(0);
  for (const name of names) await expect(row(page, name)).toContainText('Uploaded');

  const { x: left, y: top, width, height } = FRAME;
  const straight = await pixelsOf(await sentFile(page, 'straight.png'));
  const turned = await pixelsOf(await sentFile(page, 'turned.png'));
  const flipped = await pixelsOf(await sentFile(page, 'flipped.png'));
  expect([straight.width, straight.height]).toEqual([width, height]);
  expect([turned.width, turned.height]).toEqual([height, width]);
  const wrong: string[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = String(patternColour(left + x, top + y));
      if (String(straight.at(x, y)) !== colour) wrong.push(`straight ${x} ${y}`);
      if (String(turned.at(height - 1 - y, x)) !== colour) wrong.push(`turned ${x} ${y}`);
      if (String(flipped.at(width - 1 - x, y)) !== colour) wrong.push(`flipped ${x} ${y}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('as coordinates a crop leaves the picture whole and says where to cut', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await testPattern(folder);
  const attributes = 'cropping cropping-output="coordinates" cropping-coordinates-mode="face"';
  const fields = await noteFields(page);
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await expect(panel.getByRole('button', { name: 'Turn clockwise' })).toHaveCount(0);
  await expect(panel.getByRole('slider')).toHaveCount(0);
  await typeFrame(panel, FRAME);
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  expect(await fields()).toMatchObject({ face_coordinates: '11,7,50,33' });
  expect(await md5OfAddress(await addressOf(page, 'pattern.png'))).toBe(await md5OfFile(path));
});

test('coordinates count in what is sent when the picture is also scaled down', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await testPattern(folder);
  const attributes = 'cropping cropping-output="coordinates" max-image-width="60"';
  const fields = await noteFields(page);
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await typeFrame(panel, { x: 20, y: 10, width: 40, height: 30 });
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  expect(await fields()).toMatchObject({ custom_coordinates: '10,5,20,15' });
});

test('where cropping is required nothing leaves uncropped', async ({ page, site, api, folder }) => {
  const path = await testPattern(folder);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.serve(widgetPage(api.url, 'cropping-required multiple duplicates="keep"')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await expect(panel.getByRole('button', { name: 'Skip' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect(row(page, 'pattern')).toContainText('Waiting to be cropped');
  const refusal = await page.locator('upload-widget').evaluate((widget) => {
    const { start, files } = widget as unknown as {
      start: (id?: string) => void;
      files: { id: string }[];
    };
    try {
      start.call(widget);
      start.call(widget, files[0]?.id);
      return 'nothing was thrown';
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
  expect(refusal).toBe('illegal-state');
  expect(requests.filter((url) => url.startsWith(api.url))).toEqual([]);
  await row(page, 'pattern').getByRole('button', { name: 'Crop pattern.png' }).click();
  await crop(await cropPanel(page));
  await expect(row(page, 'pattern')).toContainText('Uploaded');
});

test('a picture can be cropped by keys alone', async ({ page, site, api, folder }) => {
  const path = await testPattern(folder);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await expect(panel.getByRole('application')).toBeFocused();
  // Ten presses of two percent of 80 pixels: the frame is 20 smaller each way, then moves.
  for (let press = 0; press < 10; press++) await page.keyboard.press('Shift+ArrowLeft');
  for (let press = 0; press < 10; press++) await page.keyboard.press('Shift+ArrowUp');
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(panel.getByRole('status')).toHaveText('100 by 60 pixels');
  await page.keyboard.press('Enter');
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  const pixels = await pixelsOf(await sentFile(page, 'pattern.png'));
  expect([pixels.width, pixels.height]).toEqual([100, 60]);
  expect(pixels.at(0, 0)).toEqual(patternColour(6, 1));
  const focused = page.locator('upload-widget :focus');
  await expect(focused).toBeVisible();
});

test('the frame follows the mouse and stays in the picture', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await testPattern(folder);
  await page.goto(site.serve(widgetPage(api.url, 'cropping confirm-upload')));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['change', 'input', 'action', 'transform', 'actionstart']) {
      document.addEventListener(name, () => heard.push(name));
    }
  });
  await pick(page, [path]);
  await page.evaluate('heard.length = 0');
  const panel = await cropPanel(page);
  const box = () => boxOf(panel.locator('cropper-selection'));
  const before = await box();
  const size = panel.locator('summary');
  await page.mouse.move(before.x + before.width, before.y + before.height);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(size).toHaveText('60 × 40');
  const small = await box();
  expect(small.x).toBeCloseTo(before.x, 0);

  await page.mouse.move(small.x + small.width / 2, small.y + small.height / 2);
  await page.mouse.down();
  await page.mouse.move(RIGHT_EDGE, small.y + 30, { steps: 8 });
  await page.mouse.up();
  const moved = await box();
  expect(moved.x + moved.width).toBeCloseTo(before.x + before.width, 0);
  await expect(size).toHaveText('60 × 40');

  await page.mouse.move(moved.x + 5, moved.y + 5);
  await page.mouse.wheel(0, -100);
  await expect(size).not.toHaveText('60 × 40');
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(size).toHaveText('120 × 80');
  await page.setViewportSize({ width: 500, height: 700 });
  await expect(size).toHaveText('120 × 80');
  await expect
    .poll(async () => Math.round((await box()).width))
    .toBeLessThan(Math.round(before.width));
  expect(await page.evaluate('heard')).toEqual([]);
});

test('two fingers make the picture larger under the frame', async ({
  browser,
  site,
  api,
  folder,
}) => {
  const path = await testPattern(folder);
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(site.serve(widgetPage(api.url, 'cropping confirm-upload')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  const box = await boxOf(panel.locator('.stage'));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        spread === undefined
          ? []
          : [
              { x: x - spread, y, id: 0 },
              { x: x + spread, y, id: 1 },
            ],
    });
  await touch('touchStart', 40);
  for (const spread of [50, 60, 70, 80]) await touch('touchMove', spread);
  await touch('touchEnd');
  await expect(panel.locator('summary')).toHaveText('60 × 40');
  await context.close();
});

test('a crop can be changed later without loss, and taken back to the byte', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await testPattern(folder);
  await page.goto(site.serve(widgetPage(api.url, 'cropping confirm-upload')));
  await pick(page, [path]);
  let panel = await cropPanel(page);
  await typeFrame(panel, FRAME);
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Ready');
  await row(page, 'pattern').getByRole('button', { name: 'Crop pattern.png' }).click();
  panel = await cropPanel(page);
  await expect(panel.locator('summary')).toHaveText('50 × 33');
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect(row(page, 'pattern').getByRole('button', { name: /^Crop/ })).toBeFocused();
  await page.keyboard.press('Enter');
  panel = await cropPanel(page);
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(panel.locator('summary')).toHaveText('120 × 80');
  await crop(panel);
  await page.getByRole('button', { name: /^Upload/ }).click();
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  expect(await md5OfAddress(await addressOf(page, 'pattern.png'))).toBe(await md5OfFile(path));
});

test('a skipped picture goes whole', async ({ page, site, api, folder }) => {
  const path = await testPattern(folder);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await pick(page, [path]);
  const panel = await cropPanel(page);
  await panel.getByRole('button', { name: 'Skip' }).click();
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  expect(await md5OfAddress(await addressOf(page, 'pattern.png'))).toBe(await md5OfFile(path));
});

test('cropping breaks no rule of the strictest policy', async ({
  page,
  site,
  api,
  folder,
  complaints,
}) => {
  await page.goto(site.serve(strictPage(api.url, 'cropping')));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await panel.getByRole('button', { name: 'Turn clockwise' }).click();
  await panel.getByRole('slider').fill('5');
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  expect(page.workers().some((worker) => worker.url().includes('picture-worker'))).toBe(true);
  expect(complaints).toEqual([]);
});

test('pictures are worked on beside the page where the script comes from elsewhere, too', async ({
  page,
  site,
  api,
  folder,
}) => {
  const elsewhere = await startSite();
  const html = widgetPage(api.url, 'cropping').replace('/dist/', `${elsewhere.url}/dist/`);
  const worker = page.waitForEvent('worker', (it) => it.url().startsWith('blob:'));
  await page.goto(site.serve(html));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await worker;
  await typeFrame(panel, FRAME);
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  const { width, height } = await pixelsOf(await sentFile(page, 'pattern.png'));
  expect([width, height]).toEqual([FRAME.width, FRAME.height]);
  await elsewhere.close();
});

test('the panel has no barriers that a machine finds, in light and in dark', async ({
  page,
  site,
  api,
  folder,
}) => {
  const paths = [await testPattern(folder, 'a.png'), await testPattern(folder, 'b.png')];
  await page.goto(
    site.serve(
      widgetPage(api.url, 'cropping multiple duplicates="keep" cropping-aspect-ratio="1 4:3"'),
    ),
  );
  await pick(page, paths);
  const panel = await cropPanel(page);
  await panel.locator('summary').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that are still on their way to those of the other scheme say nothing of either.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((scheme) => {
      document.documentElement.style.colorScheme = scheme;
    }, colorScheme);
    const { violations } = await new AxeBuilder({ page }).include('upload-widget').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
