import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';
import { randomFile, transparentPicture } from './sample-files.js';
import { listenAloud } from './spoken-words.js';
import { slowDown } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

test('what happens is said once, in order and in few words', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple accept="image/*"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  const said = await listenAloud(page);
  const note = join(folder, 'notes.txt');
  await writeFile(note, 'Buy milk.');
  await pick(page, [await transparentPicture(folder), note]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await page.getByRole('button', { name: /^Remove logo.png/ }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
  // How much of it goes into one breath is a matter of the machine; the order is not.
  await expect
    .poll(async () => (await said()).join('. '))
    .toMatch(
      /^2 files added.*notes\.txt: .*not taken here.*1 file uploaded\. .*10 minutes.*logo\.png removed$/,
    );
});

test('many files are said to be so many, not portion by portion', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  const said = await listenAloud(page);
  await page.locator('upload-widget').evaluate((element) => {
    const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
    widget.addFiles(Array.from({ length: 900 }, (_, at) => new File([`${at}`], `note ${at}.txt`)));
  });
  await expect.poll(async () => (await said()).at(-1)).toBe('900 files added');
  for (const words of await said()) expect(words).toMatch(/^\d+ files added$/);
});

test('a failure is said with its reason', async ({ api, folder, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple upload-preset="there-is-none"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  const said = await listenAloud(page);
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toHaveAttribute('data-status', 'failed');
  // In one breath, where it fails at once.
  await expect
    .poll(async () => (await said()).join('. '))
    .toMatch(/^1 file added\. (1 file added\. )?logo\.png: .*preset/);
});

test('a long upload is spoken of at its half @soak', async ({ api, folder, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  const said = await listenAloud(page);
  await slowDown(page, 250_000);
  await pick(page, [await randomFile(folder, 'archive.bin', 7_000_000)]);
  await expect.poll(said, { timeout: 45_000 }).toContain('Half of it is uploaded');
  await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
  await expect
    .poll(said)
    .toEqual([
      '1 file added',
      'Half of it is uploaded',
      expect.stringMatching(/^1 file uploaded\. /),
    ]);
});
