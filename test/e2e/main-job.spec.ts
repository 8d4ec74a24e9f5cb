import type { Page, Request } from '@playwright/test';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { expect, test } from './fixtures.js';
import {
  cameraPhoto,
  md5OfAddress,
  md5OfFile,
  randomFile,
  transparentPicture,
} from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

/** The upload requests of a page, in the order in which they left. */
function uploadRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/upload')) requests.push(request);
  });
  return requests;
}

test('a photo and a picture arrive as they are, and the thumbnails are seen', async ({
  api,
  complaints,
  page,
  site,
  folder,
}) => {
  const files = [await cameraPhoto(folder), await transparentPicture(folder)];
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, files);
  for (const [index, name] of ['Regatta, second day.jpg', 'logo.png'].entries()) {
    await expect(row(page, name)).toContainText('Uploaded');
    const picture = row(page, name).locator('[part=thumbnail] img').first();
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    expect(await md5OfAddress(await addressOf(page, name))).toBe(
      await md5OfFile(files[index] ?? ''),
    );
  }
  expect(complaints).toEqual([]);
});

test('the thumbnail of a turned photo stands upright', async ({ api, page, site, folder }) => {
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload')));
  await pick(page, [await cameraPhoto(folder)]);
  const picture = row(page, 'Regatta').locator('[part=thumbnail] img').first();
  await expect(picture).toBeVisible();
  const isUpright = await picture.evaluate(
    (image: HTMLImageElement) => image.naturalHeight > image.naturalWidth,
  );
  expect(isUpright).toBe(true);
});

test('70 MB go in four requests of one upload, each with its range and the file’s name', async ({
  api,
  page,
  site,
  folder,
}) => {
  const path = await randomFile(folder, 'archive.bin', 70_000_000);
  const requests = uploadRequests(page);
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [path]);
  await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });

  const headers = await Promise.all(requests.map((request) => request.allHeaders()));
  expect(headers.map((it) => it['content-range']).sort()).toEqual([
    'bytes 0-19999999/70000000',
    'bytes 20000000-39999999/70000000',
    'bytes 40000000-59999999/70000000',
    'bytes 60000000-69999999/70000000',
  ]);
  expect(headers[0]?.['content-range']).toBe('bytes 0-19999999/70000000');
  expect(headers.at(-1)?.['content-range']).toBe('bytes 60000000-69999999/70000000');
  expect(new Set(headers.map((it) => it['x-unique-upload-id'])).size).toBe(1);
  expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
});

test('every chunk carries the name of the file', async ({ api, page, site, folder }) => {
  const names: (string | undefined)[] = [];
  await page.route('**/upload', async (route) => {
    const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
    names.push(/filename="([^"]*)"/.exec(body)?.[1]);
    await route.continue();
  });
  await page.goto(site.serve(widgetPage(api.url, 'max-chunk-size="6MB"')));
  await pick(page, [await randomFile(folder, 'three chunks.bin', 15_000_000)]);
  await expect(row(page, 'three chunks.bin')).toContainText('Uploaded');
  expect(names).toEqual(Array(3).fill('three chunks.bin'));
});

test('Remove deletes the file from the server and the row goes', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const address = await addressOf(page, 'logo.png');
  expect((await fetch(address)).status).toBe(200);
  await page.getByRole('button', { name: /^Remove logo.png, possible for 9 minutes/ }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
  expect((await fetch(address)).status).toBe(404);
});

test('a token that was used elsewhere is refused by the server, and the list says so', async ({
  api,
  page,
  site,
  folder,
}) => {
  const answers: { delete_token: string }[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/upload') && response.request().method() === 'POST') {
      answers.push((await response.json()) as { delete_token: string });
    }
  });
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await expect.poll(() => answers.length).toBe(1);
  const body = new URLSearchParams({ token: answers[0]?.delete_token ?? '' });
  const first = await fetch(`${api.url}/v1_1/demo/delete_by_token`, { method: 'POST', body });
  expect(await first.json()).toEqual({ result: 'ok' });

  await page.getByRole('button', { name: /^Remove logo.png/ }).click();
  await expect(row(page, 'logo.png')).toContainText('It can only be taken off this list');
  await page.getByRole('button', { name: 'Take logo.png off the list' }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
});

test('after ten minutes the server keeps the file, and the list says so', async ({
  api,
  clock,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const address = await addressOf(page, 'logo.png');
  clock.advance(10 * 60 * 1000 + 1000);
  await page.getByRole('button', { name: /^Remove logo.png/ }).click();
  await expect(row(page, 'logo.png')).toContainText(
    'The time for removing it from the server is over',
  );
  await expect(page.getByRole('button', { name: 'Take logo.png off the list' })).toBeVisible();
  expect((await fetch(address)).status).toBe(200);
});

test('after a reload in the same tab the list and Remove are still there', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const address = await addressOf(page, 'logo.png');
  await page.reload();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const picture = row(page, 'logo.png').locator('[part=thumbnail] img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Remove logo.png, possible for 9 minutes/ }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
  expect((await fetch(address)).status).toBe(404);
  await page.reload();
  await expect(page.getByText('Drop files here')).toBeVisible();
});

test('a failed file stays with the server’s words, and a retry can save it', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'upload-preset="wrong"')));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Upload preset not found');
  await page.locator('upload-widget').evaluate((widget) => {
    widget.setAttribute('upload-preset', 'demo_unsigned');
  });
  await page.getByRole('button', { name: 'Try again: logo.png' }).click();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
});

test('with confirm-upload nothing leaves before the button is pressed', async ({
  api,
  page,
  site,
  folder,
}) => {
  const requests = uploadRequests(page);
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload')));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Ready');
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: 'Upload 1 file' }).click();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
});

test('files that were paused before their turn go on, and so do those behind them', async ({
  api,
  folder,
  page,
  site,
}) => {
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/upload', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.serve(widgetPage(api.url, 'multiple parallel-uploads="1"')));
  const names = ['1.bin', '2.bin', '3.bin', '4.bin'];
  const held = page.waitForRequest('**/upload');
  await pick(page, await Promise.all(names.map((name) => randomFile(folder, name, 100_000))));
  await held;
  await page.locator('upload-widget').evaluate((element) => {
    const widget = element as UploadWidget;
    for (const { id } of widget.files.slice(1)) {
      widget.pause(id);
      widget.resumeUpload(id);
      widget.pause(id);
      widget.resumeUpload(id);
    }
  });
  letThrough();
  for (const name of names) await expect(row(page, name)).toContainText('Uploaded');
});

test('an upload can be paused, resumed and cancelled', async ({ api, page, site, folder }) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple max-chunk-size="6MB"')));
  // The server's answers wait until the test lets them through.
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/upload', async (route) => {
    await gate;
    await route.continue().catch(() => undefined);
  });
  await pick(page, [
    await randomFile(folder, 'kept.bin', 13_000_000),
    await randomFile(folder, 'dropped.bin', 13_000_000),
  ]);
  await page.getByRole('button', { name: 'Cancel dropped.bin' }).click();
  await expect(row(page, 'dropped.bin')).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause kept.bin' }).click();
  await expect(row(page, 'kept.bin')).toContainText('Paused');
  letThrough();
  await page.getByRole('button', { name: 'Resume kept.bin' }).click();
  await expect(row(page, 'kept.bin')).toContainText('Uploaded');
  await expect(page.locator('upload-widget')).toHaveJSProperty('totals.done', 1);
});
