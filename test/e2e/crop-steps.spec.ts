import { crop, cropPanel, pickWithoutPanel, testPattern } from './crop-page.js';
import { expect, test } from './fixtures.js';
import { md5OfAddress, md5OfFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

test.describe('from the list with pictures that wait to be cropped', () => {
  test('one button goes on cropping them one after the other', async ({
    api,
    folder,
    page,
    site,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping multiple duplicates="keep"')));
    await pick(page, [await testPattern(folder, 'first.png'), await testPattern(folder)]);
    await (await cropPanel(page)).getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'Crop 2 pictures' }).press('Enter');
    const panel = await cropPanel(page);
    await expect(panel.getByRole('heading', { name: 'Crop, 1 of 2' })).toBeVisible();
    await crop(panel);
    await expect(panel.getByRole('heading', { name: 'Crop, 2 of 2' })).toBeVisible();
    await crop(await cropPanel(page));
    await expect(row(page, 'Uploaded')).toHaveCount(2);
  });

  test('they are there also when the panel could not be loaded', async ({
    api,
    folder,
    page,
    site,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping multiple')));
    await pickWithoutPanel(page, await testPattern(folder));
    await page.getByRole('button', { name: 'Skip cropping' }).click();
    await expect(row(page, 'pattern')).toContainText('Uploaded');
  });

  test('another lets all of them go as they are', async ({ api, folder, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping multiple duplicates="keep"')));
    const paths = [await testPattern(folder, 'first.png'), await testPattern(folder, 'second.png')];
    await pick(page, paths);
    await (await cropPanel(page)).getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'Skip cropping' }).press('Enter');
    await expect(row(page, 'Uploaded')).toHaveCount(2);
    for (const [at, name] of ['first.png', 'second.png'].entries()) {
      const md5 = await md5OfAddress(await addressOf(page, name));
      expect(md5).toBe(await md5OfFile(paths[at] ?? ''));
    }
  });
});
