import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editPage, entriesOf } from './edit-page.js';
import { expect, test } from './fixtures.js';
import { pickByKeys, tabTo } from './keys.js';
import { transparentPicture } from './sample-files.js';
import { row, widgetPage } from './widget-page.js';

test('by the keyboard alone pictures of an earlier visit are taken off and put in another order', async ({
  api,
  folder,
  page,
  site,
}) => {
  const { html, entries } = await editPage(api, folder);
  const [sea = '', , town = ''] = entries;
  await page.goto(site.serve(html));
  await expect(row(page, 'town.png')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Take hill.png off the list' }), {
    steps: 12,
  });
  await page.keyboard.press('Enter');
  await expect(row(page, 'hill.png')).toHaveCount(0);
  expect(await entriesOf(page, 'photos')).toEqual([sea, town]);
  await expect(page.locator('upload-widget')).toBeFocused();

  const grip = page.getByRole('button', { name: 'Move town.png', exact: true });
  await tabTo(page, grip, { key: 'Shift+Tab', steps: 8 });
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Move town.png earlier' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => entriesOf(page, 'photos')).toEqual([town, sea]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Move town.png earlier' })).toHaveCount(0);
  await expect(page.locator('upload-widget')).toBeFocused();
});

test('by the keyboard alone a copy of an uploaded file is kept beside it', async ({
  api,
  folder,
  page,
  site,
}) => {
  const path = await transparentPicture(folder);
  const copy = join(folder, 'the same logo.png');
  await copyFile(path, copy);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pickByKeys(page, [path, copy]);
  await tabTo(page, page.getByRole('button', { name: 'Keep both: the same logo.png' }), {
    steps: 12,
  });
  await page.keyboard.press('Enter');
  await expect(row(page, 'the same logo.png')).toContainText('Uploaded');
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(2);
  await expect(page.locator('upload-widget')).toBeFocused();
});

test('by the keyboard alone a picture that is too wide is made to fit', async ({
  api,
  folder,
  page,
  site,
}) => {
  const rules = 'multiple max-image-width="100" validate-max-width-height';
  await page.goto(site.serve(widgetPage(api.url, rules)));
  await pickByKeys(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Wider than 100 pixels');
  await tabTo(page, page.getByRole('button', { name: 'Shrink logo.png to fit' }));
  await page.keyboard.press('Space');
  await expect(row(page, 'logo.png')).toContainText('shrunk to 100 ×');
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await expect(page.locator('upload-widget')).toBeFocused();
});
