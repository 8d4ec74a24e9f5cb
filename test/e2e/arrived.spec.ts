import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { listenAloud } from './spoken-words.js';
import { pick, row, widgetPage } from './widget-page.js';

test('when everything is through, the dialog says so and leads on', async ({
  api,
  page,
  site,
  folder,
  complaints,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: 'Add files' }).click();
  const said = await listenAloud(page);
  const dialog = page.getByRole('dialog');
  await pick(page, [await transparentPicture(folder)]);
  await expect(dialog.getByRole('heading', { name: '1 file uploaded' })).toBeVisible();
  await expect(dialog).toContainText(/ in \d+ seconds?\. It can be removed for \d+ minutes\./);
  // In one breath, where it arrives at once.
  expect((await said()).join('. ')).toMatch(
    /^1 file added\. (1 file added\. )?1 file uploaded\. It can be removed for 10 minutes\.$/,
  );

  await dialog.getByRole('button', { name: 'Show files' }).click();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload more' }).click();
  await (await chooser).setFiles([await transparentPicture(folder, 'second.png')]);
  await expect(dialog.getByRole('heading', { name: '1 file uploaded' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add files' })).toBeFocused();
  expect(complaints).toEqual([]);
});

test('what is finished can be cleared from the list, and stays on the server', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, [
    await transparentPicture(folder, 'one.png'),
    await transparentPicture(folder, 'two.png'),
  ]);
  await expect(row(page, 'one.png')).toContainText('Uploaded');
  await expect(row(page, 'two.png')).toContainText('Uploaded');
  const address = await page.evaluate(
    () => document.querySelector('upload-widget')?.files[0]?.result?.secure_url,
  );
  await page.getByRole('button', { name: 'Clear finished' }).click();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(0);
  // In one breath with what was said just before, where that was a moment ago.
  await expect(page.getByRole('status')).toContainText('2 files taken off the list');
  await expect(page.getByRole('button', { name: 'Browse' })).toBeFocused();
  expect((await fetch(String(address))).status).toBe(200);
});

test('where the list is the value of a form, nothing offers to clear it', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple name="photos"')));
  await pick(page, [
    await transparentPicture(folder, 'one.png'),
    await transparentPicture(folder, 'two.png'),
  ]);
  await expect(page.getByText('2 files uploaded', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Upload more' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear finished' })).toHaveCount(0);
});
