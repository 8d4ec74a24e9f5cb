import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';
import { md5OfAddress, md5OfFile, randomFile } from './sample-files.js';
import { rangeOf, slowDown, untilSecondAnswer, watchTraffic } from './upload-traffic.js';
import { addressOf, dropFromDisk, pick, row, widgetPage } from './widget-page.js';

const CHUNKS = 'max-chunk-size="6MB"';

test.describe('after a reload in the middle of an upload', () => {
  test('the same file picked again goes on, and only what is missing is sent', async ({
    api,
    folder,
    page,
    site,
  }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    const before = watchTraffic(page);
    await page.goto(site.serve(widgetPage(api.url, CHUNKS)));
    await slowDown(page, 6_000_000);
    await pick(page, [path]);
    await untilSecondAnswer(page);
    const answered = [...before.answered];
    await page.reload();

    const after = watchTraffic(page);
    await slowDown(page, -1);
    await expect(row(page, 'archive.bin')).toContainText('Choose this file again to go on from');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose again: archive.bin' }).click();
    await (await chooser).setFiles([path]);
    await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
    expect(after.sent.filter((range) => answered.includes(range))).toEqual([]);
    expect(after.uploadIds).toEqual(before.uploadIds);
    expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
  });

  test('several files picked again for one row find the row that each belongs to', async ({
    api,
    folder,
    page,
    site,
  }) => {
    const names = ['first.bin', 'second.bin'];
    const paths = await Promise.all(names.map((name) => randomFile(folder, name, 20_000_000)));
    await page.goto(site.serve(widgetPage(api.url, `${CHUNKS} multiple`)));
    await slowDown(page, 4_000_000);
    await pick(page, paths);
    await untilSecondAnswer(page);
    await page.reload();
    await slowDown(page, -1);
    await expect(row(page, 'Choose this file again')).toHaveCount(2);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose again: second.bin' }).click();
    await (await chooser).setFiles(paths);
    await expect(row(page, 'Uploaded')).toHaveCount(2, { timeout: 30_000 });
  });

  test('another file in its place is refused with words', async ({ api, folder, page, site }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    await page.goto(site.serve(widgetPage(api.url, CHUNKS)));
    await slowDown(page, 6_000_000);
    await pick(page, [path]);
    await untilSecondAnswer(page);
    await page.reload();
    await rename(path, join(folder, 'old.bin'));
    await randomFile(folder, 'archive.bin', 34_000_000);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose again: archive.bin' }).click();
    await (await chooser).setFiles([path]);
    await expect(row(page, 'archive.bin')).toContainText('This is another file');
    await expect(page.locator('upload-widget')).toHaveJSProperty('totals.done', 0);
  });

  test('files that were kept go on by themselves', async ({ api, folder, page, site }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    const before = watchTraffic(page);
    await page.goto(site.serve(widgetPage(api.url, `${CHUNKS} resume="keep-files"`)));
    await slowDown(page, 8_000_000);
    await pick(page, [path]);
    await untilSecondAnswer(page);
    const answered = [...before.answered];
    await page.reload();
    const after = watchTraffic(page);
    await slowDown(page, -1);
    await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
    expect(after.sent.filter((range) => answered.includes(range))).toEqual([]);
    expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
    const kept = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const dir = await root.getDirectoryHandle('upload-widget');
      const names: string[] = [];
      for await (const name of (dir as unknown as { keys(): AsyncIterable<string> }).keys()) {
        names.push(name);
      }
      return names;
    });
    expect(kept).toEqual([]);
  });

  test('a file that was dropped is opened again by its handle, and goes on by itself', async ({
    api,
    folder,
    page,
    site,
  }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    const before = watchTraffic(page);
    await page.goto(site.serve(widgetPage(api.url, CHUNKS)));
    await slowDown(page, 8_000_000);
    await expect(page.getByText('Drop files here')).toBeVisible();
    await dropFromDisk(page, [path]);
    await untilSecondAnswer(page);
    const answered = [...before.answered];
    await page.reload();
    const after = watchTraffic(page);
    await slowDown(page, -1);
    await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
    expect(after.sent.filter((range) => answered.includes(range))).toEqual([]);
    expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
  });

  test('a file that was pasted is kept, since nobody can pick it again', async ({
    api,
    page,
    site,
  }) => {
    const before = watchTraffic(page);
    await page.goto(site.serve(widgetPage(api.url, CHUNKS)));
    await slowDown(page, 8_000_000);
    await expect(page.getByText('Drop files here')).toBeVisible();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(34_000_000)], 'screenshot.bin'));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox leaves out what a script's own event is given.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    });
    await untilSecondAnswer(page);
    const answered = [...before.answered];
    await page.reload();
    const after = watchTraffic(page);
    await slowDown(page, -1);
    await expect(row(page, 'screenshot.bin')).toContainText('Uploaded', { timeout: 30_000 });
    expect(after.sent.filter((range) => answered.includes(range))).toEqual([]);
  });

  test('nothing is left where nothing is to be kept', async ({ api, folder, page, site }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    await page.goto(site.serve(widgetPage(api.url, `${CHUNKS} resume="none"`)));
    await slowDown(page, 6_000_000);
    const secondAnswer = page.waitForResponse((response) =>
      Boolean(rangeOf(response)?.startsWith('bytes 6000000-')),
    );
    await pick(page, [path]);
    await secondAnswer;
    await page.reload();
    await expect(page.getByText('Drop files here')).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('a cancelled row is forgotten for good', async ({ api, folder, page, site }) => {
    const path = await randomFile(folder, 'archive.bin', 34_000_000);
    await page.goto(site.serve(widgetPage(api.url, CHUNKS)));
    await slowDown(page, 6_000_000);
    await pick(page, [path]);
    await untilSecondAnswer(page);
    await page.reload();
    await page.getByRole('button', { name: 'Remove archive.bin' }).click();
    await expect(page.getByText('Drop files here')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Drop files here')).toBeVisible();
  });
});

test('a second tab leaves an upload to the tab that carries it on', async ({
  api,
  context,
  folder,
  page,
  site,
}) => {
  const path = await randomFile(folder, 'archive.bin', 34_000_000);
  const address = site.serve(widgetPage(api.url, `${CHUNKS} resume="keep-files"`));
  await page.goto(address);
  await slowDown(page, 8_000_000);
  await pick(page, [path]);
  await untilSecondAnswer(page);
  const other = await context.newPage();
  const traffic = watchTraffic(other);
  await other.goto(address);
  await expect(other.getByText('Drop files here')).toBeVisible();
  await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
  await expect(other.getByText('Drop files here')).toBeVisible();
  expect(traffic.sent).toEqual([]);
});

test('a file that can no longer be read is told as that', async ({ api, folder, page, site }) => {
  const path = await randomFile(folder, 'draft.bin', 3_000_000);
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload stall-timeout="3000"')));
  await pick(page, [path]);
  await expect(row(page, 'draft.bin')).toContainText('Ready');
  await writeFile(path, 'another, and shorter');
  await page.getByRole('button', { name: 'Upload 1 file' }).click();
  await expect(row(page, 'draft.bin')).toContainText('The file can no longer be read');
});

test('a small file is sent as it was picked, whatever becomes of it', async ({
  api,
  folder,
  page,
  site,
}) => {
  const path = await randomFile(folder, 'note.bin', 50_000);
  const md5 = await md5OfFile(path);
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload')));
  await pick(page, [path]);
  await expect(row(page, 'note.bin')).toContainText('Ready');
  await writeFile(path, 'changed');
  await page.getByRole('button', { name: 'Upload 1 file' }).click();
  await expect(row(page, 'note.bin')).toContainText('Uploaded');
  expect(await md5OfAddress(await addressOf(page, 'note.bin'))).toBe(md5);
});
