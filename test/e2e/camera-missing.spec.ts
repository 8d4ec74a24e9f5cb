import { openCamera } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

test('where there is no camera the visitor is told so', async ({ api, context, page, site }) => {
  const address = site.serve(widgetPage(api.url));
  await context.grantPermissions(['camera'], { origin: site.url });
  await page.goto(address);
  const panel = await openCamera(page);
  await expect(panel.getByText('No camera was found')).toBeVisible();
});

test('a page that takes no pictures offers no camera', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'accept="application/pdf"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Camera' })).toHaveCount(0);
});
