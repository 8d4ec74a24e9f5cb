import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { expect, test } from './fixtures.js';
import { FREEZE_MS, watchTasks } from './long-tasks.js';
import { dropFromDisk, row, widgetPage } from './widget-page.js';

const namesOf = (page: Page): Promise<string[]> =>
  page
    .locator('upload-widget')
    .evaluate((widget) => (widget as UploadWidget).files.map(({ name }) => name));

test('a dropped folder of five thousand files is listed whole, in the order of its names', async ({
  api,
  page,
  site,
  folder,
}) => {
  const names = Array.from({ length: 5000 }, (_, index) => `file ${index + 1}.txt`);
  await mkdir(join(folder, 'many', 'inner'), { recursive: true });
  await writeFile(join(folder, 'many', 'inner', 'deep.txt'), 'x');
  await Promise.all(
    names.map((name, index) => writeFile(join(folder, 'many', name), 'x'.repeat(index + 2))),
  );
  const longestTask = await watchTasks(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await expect(page.getByText('Drop files here')).toBeVisible();
  await dropFromDisk(page, [join(folder, 'many')]);
  await expect.poll(async () => (await namesOf(page)).length).toBe(5001);
  expect(await namesOf(page)).toEqual([...names, 'deep.txt']);
  expect(await longestTask()).toBeLessThan(FREEZE_MS);
});

test('a folder with links back to itself and to nowhere is read to its end', async ({
  api,
  page,
  site,
  folder,
}) => {
  const loop = join(folder, 'loop');
  await mkdir(loop);
  await writeFile(join(loop, 'a.txt'), 'x');
  await symlink(loop, join(loop, 'again'));
  await symlink(join(folder, 'nowhere'), join(loop, 'dead'));
  const longestTask = await watchTasks(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await expect(page.getByText('Drop files here')).toBeVisible();
  await dropFromDisk(page, [loop]);
  await expect(row(page, 'a.txt').first()).toBeVisible();
  expect((await namesOf(page)).filter((name) => name === 'a.txt').length).toBeLessThan(40);
  expect(await longestTask()).toBeLessThan(FREEZE_MS);
});

test('a whole folder can be picked where the page wants it, and files as before', async ({
  api,
  page,
  site,
  folder,
}) => {
  await mkdir(join(folder, 'trip'));
  await writeFile(join(folder, 'trip', 'one.txt'), '1');
  await writeFile(join(folder, 'trip', 'two.txt'), '2');
  await writeFile(join(folder, 'three.txt'), '3');
  await page.goto(site.serve(widgetPage(api.url, 'multiple folders')));
  const folderChooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Folder' }).click();
  await (await folderChooser).setFiles(join(folder, 'trip'));
  await expect(row(page, 'one.txt')).toContainText('Uploaded');
  await expect(row(page, 'two.txt')).toContainText('Uploaded');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Browse' }).click();
  await (await chooser).setFiles(join(folder, 'three.txt'));
  await expect(row(page, 'three.txt')).toContainText('Uploaded');
});

test('no folder can be picked where one file is wanted', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'folders')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Folder' })).toHaveCount(0);
});
