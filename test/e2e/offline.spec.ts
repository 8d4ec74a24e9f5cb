import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

test('a file that is picked without a line waits for it, and goes by itself when it is there', async ({
  api,
  context,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await context.setOffline(true);
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Waiting for the network');
  await context.setOffline(false);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
});
