import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { slowDown } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

const FILE_BYTES = 6_000_000;

/** Reloads the page and tells what the browser asked before. */
async function questionsOfReload(page: Page): Promise<string[]> {
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  return questions;
}

test.describe('leaving the page', () => {
  test('is asked about while bytes move', async ({ api, folder, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url)));
    await slowDown(page, 300_000);
    await pick(page, [await randomFile(folder, 'archive.bin', FILE_BYTES)]);
    await expect(row(page, 'archive.bin')).toHaveAttribute('data-status', 'uploading');
    expect(await questionsOfReload(page)).toEqual(['beforeunload']);
  });

  test('is not asked about once everything has arrived', async ({ api, folder, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url)));
    await pick(page, [await randomFile(folder, 'archive.bin', FILE_BYTES)]);
    await expect(row(page, 'archive.bin')).toContainText('Uploaded');
    expect(await questionsOfReload(page)).toEqual([]);
  });

  test('is not asked about while the visitor holds everything', async ({
    api,
    folder,
    page,
    site,
  }) => {
    await page.goto(site.serve(widgetPage(api.url)));
    await slowDown(page, 300_000);
    await pick(page, [await randomFile(folder, 'archive.bin', FILE_BYTES)]);
    await page.getByRole('button', { name: 'Pause archive.bin' }).click();
    await expect(row(page, 'archive.bin')).toHaveAttribute('data-status', 'paused');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await questionsOfReload(page)).toEqual([]);
  });

  test('is not asked about while all wait for the network', async ({ api, folder, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple')));
    await page.context().setOffline(true);
    const names = ['1.bin', '2.bin', '3.bin', '4.bin', '5.bin'];
    await pick(page, await Promise.all(names.map((name) => randomFile(folder, name, 1000))));
    await expect(page.getByText('Waiting for the network').first()).toBeVisible();
    await expect(row(page, '1.bin')).toHaveAttribute('data-status', 'waiting');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const outcome = Promise.race([
      page.waitForEvent('dialog').then((dialog) => dialog.type()),
      page.waitForEvent('close').then(() => 'closed'),
    ]);
    await page.close({ runBeforeUnload: true });
    expect(await outcome).toBe('closed');
  });

  test('is not asked about where the site does not want it', async ({
    api,
    folder,
    page,
    site,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, 'no-leave-warning')));
    await slowDown(page, 300_000);
    await pick(page, [await randomFile(folder, 'archive.bin', FILE_BYTES)]);
    await expect(row(page, 'archive.bin')).toHaveAttribute('data-status', 'uploading');
    expect(await questionsOfReload(page)).toEqual([]);
  });
});
