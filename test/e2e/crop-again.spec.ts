import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import {
  crop,
  cropPanel,
  PATTERN,
  patternColour,
  pixelsOf,
  sentFile,
  testPattern,
  typeFrame,
} from './crop-page.js';
import { type Api, expect, test } from './fixtures.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

const FIRST = { x: 30, y: 20, width: 20, height: 10 };
/** Larger than the first one, which therefore cannot be its source. */
const SECOND = { x: 4, y: 6, width: 70, height: 50 };

const openAgain = (page: Page, name: string) =>
  row(page, name)
    .getByRole('button', { name: `Crop ${name}` })
    .click();

const namesOf = (page: Page): Promise<string[]> =>
  page
    .locator('upload-widget')
    .evaluate((widget) => (widget as UploadWidget).files.map(({ name }) => name));

const valueOf = (page: Page): Promise<string> =>
  page.locator('upload-widget').evaluate((widget) => (widget as UploadWidget).value);

async function expectFrame(file: Buffer, { x, y, width, height }: typeof FIRST): Promise<void> {
  const pixels = await pixelsOf(file);
  expect([pixels.width, pixels.height]).toEqual([width, height]);
  expect(pixels.at(0, 0)).toEqual(patternColour(x, y));
  expect(pixels.at(width - 1, height - 1)).toEqual(patternColour(x + width - 1, y + height - 1));
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status;
}

test.describe('a picture that is uploaded', () => {
  test('is cropped again from its original, in its place, and its first upload is deleted', async ({
    api,
    page,
    site,
    folder,
  }) => {
    const names = ['before.png', 'pattern.png', 'behind.png'];
    const paths = await Promise.all(names.map((name) => testPattern(folder, name)));
    await page.goto(site.serve(widgetPage(api.url, 'cropping multiple duplicates="keep"')));
    await pick(page, paths);
    for (const position of [1, 2, 3]) {
      const panel = await cropPanel(page);
      await expect(panel.getByRole('heading')).toHaveText(`Crop, ${position} of 3`);
      await typeFrame(panel, FIRST);
      await crop(panel);
    }
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    const first = await addressOf(page, 'pattern.png');

    await openAgain(page, 'pattern.png');
    const panel = await cropPanel(page);
    await expect(panel.locator('summary')).toHaveText('20 × 10');
    await panel.getByRole('button', { name: 'Reset' }).click();
    await expect(panel.locator('summary')).toHaveText(`${PATTERN.width} × ${PATTERN.height}`);
    await typeFrame(panel, SECOND);
    const deletion = page.waitForResponse(/delete_by_token/);
    await crop(panel);
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    expect((await deletion).ok()).toBe(true);
    expect(await addressOf(page, 'pattern.png')).not.toBe(first);
    await expectFrame(await sentFile(page, 'pattern.png'), SECOND);
    expect(await statusOf(first)).toBe(404);
    expect(await namesOf(page)).toEqual(names);
  });

  test('is still there when the page is reloaded before it was cropped', async ({
    api,
    page,
    site,
    folder,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping multiple')));
    await pick(page, [await testPattern(folder)]);
    await (await cropPanel(page)).getByRole('button', { name: 'Skip' }).click();
    await expect(row(page, 'pattern')).toContainText('Uploaded');
    const value = await valueOf(page);
    await openAgain(page, 'pattern.png');
    await cropPanel(page);
    await page.reload();
    await expect(row(page, 'pattern')).toContainText('Uploaded');
    expect(await valueOf(page)).toBe(value);
  });

  test('stays as it is when the visitor goes back without cropping it', async ({
    api,
    page,
    site,
    folder,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping name="picture"')));
    await pick(page, [await testPattern(folder)]);
    let panel = await cropPanel(page);
    await typeFrame(panel, FIRST);
    await crop(panel);
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    const value = await valueOf(page);
    await openAgain(page, 'pattern.png');
    panel = await cropPanel(page);
    await panel.getByRole('button', { name: 'Back to the list' }).click();
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    await expect(row(page, 'pattern.png').getByRole('button', { name: /^Crop/ })).toBeFocused();
    expect(await valueOf(page)).toBe(value);
    await expectFrame(await sentFile(page, 'pattern.png'), FIRST);
  });

  test('comes back when its second upload is cancelled', async ({ api, page, site, folder }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping')));
    await pick(page, [await testPattern(folder)]);
    let panel = await cropPanel(page);
    await typeFrame(panel, FIRST);
    await crop(panel);
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    const value = await valueOf(page);
    await page.route(/\/upload$/, () => {});
    await openAgain(page, 'pattern.png');
    panel = await cropPanel(page);
    const asked = page.waitForRequest(/\/upload$/);
    await crop(panel);
    await asked;
    await page.getByRole('button', { name: 'Cancel pattern.png' }).click();
    await expect(row(page, 'pattern.png')).toContainText('Uploaded');
    expect(await valueOf(page)).toBe(value);
  });
});

/** Uploads the pattern as an earlier visit did, and tells its address. */
async function uploadedBefore(api: Api, path: string): Promise<string> {
  const fields = new FormData();
  fields.set('file', new Blob([new Uint8Array(await readFile(path))]), 'pattern.png');
  fields.set('upload_preset', 'demo_unsigned');
  fields.set('public_id', 'pattern');
  const response = await fetch(`${api.url}/v1_1/demo/image/upload`, {
    method: 'POST',
    body: fields,
  });
  return ((await response.json()) as { secure_url: string }).secure_url;
}

test.describe('a picture of an earlier visit', () => {
  test('is fetched from where it is delivered, cropped, and replaced', async ({
    api,
    page,
    site,
    folder,
  }) => {
    const address = await uploadedBefore(api, await testPattern(folder));
    await page.goto(site.serve(widgetPage(api.url, `cropping name="p" value="${address}"`)));
    await openAgain(page, 'pattern.png');
    const panel = await cropPanel(page);
    await typeFrame(panel, SECOND);
    await crop(panel);
    // While the new one is on its way, there is no value.
    await expect.poll(async () => ['', address].includes(await valueOf(page))).toBe(false);
    await expectFrame(await sentFile(page, 'pattern.png'), SECOND);
    // Nobody has a token for it: it is the site's to delete.
    expect(await statusOf(address)).toBe(200);
  });

  test('says so where the page may not read it, and stays', async ({ api, page, site, folder }) => {
    const address = await uploadedBefore(api, await testPattern(folder));
    // As a host does that lets no page read what it delivers.
    await page.route(address, async (route) => {
      const headers = { 'Access-Control-Allow-Origin': 'https://another.example' };
      await route.fulfill({ response: await route.fetch(), headers });
    });
    await page.goto(site.serve(widgetPage(api.url, `cropping name="p" value="${address}"`)));
    await openAgain(page, 'pattern.png');
    await expect(row(page, 'pattern.png')).toContainText(
      'Its host does not let this page read it, so it cannot be cropped.',
    );
    expect(await valueOf(page)).toBe(address);
  });
});
