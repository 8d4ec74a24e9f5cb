import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

test('what is uploaded already is not uploaded again unasked, not after a reload either', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await transparentPicture(folder);
  const copy = join(folder, 'the same logo.png');
  await copyFile(path, copy);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, [path]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await pick(page, [copy]);
  const question = row(page, 'the same logo.png');
  await expect(question).toContainText('which is in the list');
  await page.getByRole('button', { name: 'Skip the same logo.png' }).click();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(1);
  await page.reload();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await pick(page, [copy]);
  await expect(question).toContainText('which is in the list');
  await page.getByRole('button', { name: 'Keep both: the same logo.png' }).click();
  await expect(question).toContainText('Uploaded');
});

test('a copy that replaces an uploaded file has it deleted once it has arrived itself', async ({
  page,
  site,
  api,
  folder,
}) => {
  const path = await transparentPicture(folder);
  const copy = join(folder, 'new.png');
  await copyFile(path, copy);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, [path]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const old = await addressOf(page, 'logo.png');
  await pick(page, [copy]);
  await page.getByRole('button', { name: 'Replace logo.png in the list by new.png' }).click();
  await expect(row(page, 'new.png')).toContainText('Uploaded');
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(1);
  await expect.poll(async () => (await fetch(old)).status).toBe(404);
});
