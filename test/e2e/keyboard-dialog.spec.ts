import { expect, test } from './fixtures.js';
import { openDialogByKeys, pickByKeys, tabTo } from './keys.js';
import { transparentPicture } from './sample-files.js';
import { holdUploads } from './upload-traffic.js';
import { row, widgetPage } from './widget-page.js';

test('by the keyboard alone what has arrived leads to the files, to more of them and out', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  const { trigger, dialog } = await openDialogByKeys(page);
  // The picker of the system is opened once only: the tools of Firefox tell of the first time.
  await tabTo(page, dialog.getByRole('button', { name: 'Browse' }));
  const field = page.locator('upload-widget input[type=file]');
  await field.setInputFiles([await transparentPicture(folder)]);
  const words = dialog.getByRole('heading', { name: '1 file uploaded' });
  await expect(words).toBeFocused();

  await tabTo(page, dialog.getByRole('button', { name: 'Show files' }), { steps: 2 });
  await page.keyboard.press('Enter');
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await tabTo(page, dialog.getByRole('button', { name: 'Upload more' }));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([await transparentPicture(folder, 'second.png')]);
  await expect(words).toBeFocused();

  await tabTo(page, dialog.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Space');
  await expect(dialog).toBeHidden();
  await expect(trigger).toBeFocused();
});

test('by the keyboard alone an upload is minimised, shown again, and its pill hidden', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  const letThrough = await holdUploads(page);
  const { trigger, dialog } = await openDialogByKeys(page);
  await pickByKeys(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toHaveAttribute('data-status', 'uploading');

  await tabTo(page, dialog.getByRole('button', { name: 'Minimise' }));
  await page.keyboard.press('Enter');
  const pill = page.getByRole('group', { name: 'Uploads' });
  await expect(pill).toBeVisible();
  await expect(trigger).toBeFocused();
  await tabTo(page, pill.getByRole('button', { name: 'Show the uploads' }));
  await page.keyboard.press('Space');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pill).toBeVisible();
  await expect(trigger).toBeFocused();
  await tabTo(page, pill.getByRole('button', { name: 'Hide' }));
  await page.keyboard.press('Enter');
  await expect(pill).toBeHidden();
  await expect(trigger).toBeFocused();

  // Hidden is not stopped.
  letThrough();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('upload-widget')?.values.length))
    .toBe(1);
});
