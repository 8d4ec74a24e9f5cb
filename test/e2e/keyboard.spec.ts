import { expect, test } from './fixtures.js';
import { tabTo } from './keys.js';
import { transparentPicture } from './sample-files.js';
import { row, widgetPage } from './widget-page.js';

test('the keyboard alone leads from Browse to Remove', async ({ api, page, site, folder }) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Browse' })).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');

  // The button that had the focus is gone; its successor has it, and Remove comes after the ways in.
  await expect(page.getByRole('button', { name: 'Browse' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /^Remove logo.png/ }));
  await page.keyboard.press('Enter');
  await expect(row(page, 'logo.png')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Browse' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('logo.png removed');
});

test('the dialog keeps the focus inside and gives it back', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await expect(page.getByRole('button', { name: 'Add files' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add files' });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const inner = document.querySelector('upload-widget')?.shadowRoot?.activeElement;
      return document.activeElement === document.body || Boolean(inner?.closest('dialog'));
    });
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add files' })).toBeFocused();
});
