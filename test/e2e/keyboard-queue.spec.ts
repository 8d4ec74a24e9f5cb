import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { pickByKeys, tabTo } from './keys.js';
import { randomFile, transparentPicture } from './sample-files.js';
import { holdUploads } from './upload-traffic.js';
import { row, widgetPage } from './widget-page.js';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Rows of a status. */
const rows = (page: Page, status: string) =>
  page.locator(`upload-widget [part~=item][data-status="${status}"]`);

/** Never on the page, from where a visitor would have to begin anew. */
const expectFocusInWidget = (page: Page) => expect(page.locator('upload-widget')).toBeFocused();

test('by the keyboard alone one failed file is tried again, then all others', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple upload-preset="there-is-none"')));
  const names = ['one.png', 'two.png', 'three.png'];
  await pickByKeys(
    page,
    await Promise.all(names.map((name, at) => randomFile(folder, name, 1000 + at))),
  );
  await expect(rows(page, 'failed')).toHaveCount(3);
  await page.locator('upload-widget').evaluate((widget) => {
    widget.setAttribute('upload-preset', 'demo_unsigned');
  });

  await tabTo(page, button(page, 'Try again: two.png'), { steps: 10 });
  await page.keyboard.press('Enter');
  await expect(row(page, 'two.png')).toContainText('Uploaded');
  await expect(rows(page, 'failed')).toHaveCount(2);
  await expectFocusInWidget(page);
  await tabTo(page, button(page, 'Try all again'), { steps: 10 });
  await page.keyboard.press('Space');
  await expect(rows(page, 'done')).toHaveCount(3);
  await expectFocusInWidget(page);
});

test('by the keyboard alone all files are paused and resumed', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  const letThrough = await holdUploads(page);
  await pickByKeys(page, [
    await randomFile(folder, 'one.bin', 20_000),
    await randomFile(folder, 'two.bin', 20_000),
  ]);
  await expect(rows(page, 'uploading')).toHaveCount(2);
  await tabTo(page, button(page, 'Pause all'), { steps: 10 });
  await page.keyboard.press('Space');
  await expect(rows(page, 'paused')).toHaveCount(2);
  await expectFocusInWidget(page);
  letThrough();
  // It stands where "Pause all" stood, and the focus waits on it.
  await tabTo(page, button(page, 'Resume all'), { steps: 1 });
  await page.keyboard.press('Enter');
  await expect(rows(page, 'done')).toHaveCount(2);
  await expectFocusInWidget(page);
});

test('by the keyboard alone what is finished is cleared from the list', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pickByKeys(page, [
    await transparentPicture(folder, 'one.png'),
    await randomFile(folder, 'two.bin', 1000),
  ]);
  await expect(rows(page, 'done')).toHaveCount(2);
  await tabTo(page, button(page, 'Clear finished'), { steps: 10 });
  await page.keyboard.press('Enter');
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(0);
  await expect(button(page, 'Browse')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('2 files taken off the list');
});
