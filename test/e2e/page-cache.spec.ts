import { chromiumLaunch } from './chromium.js';
import { expect, test } from './fixtures.js';
import { randomFile, transparentPicture } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

// Browsers keep the page that is left for the way back; Playwright forbids it.
test.use({ launchOptions: chromiumLaunch([], ['--disable-back-forward-cache']) });

test('a page that the browser has kept goes on where it was left', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  const elsewhere = site.serve(widgetPage(api.url), '/elsewhere');
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toHaveAttribute('data-status', 'done');
  const address = await addressOf(page, 'logo.png');

  await page.goto(elsewhere);
  // A page that was kept is not loaded again.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction('window.persisted === true');
  await expect(row(page, 'logo.png')).toHaveAttribute('data-status', 'done');

  await pick(page, [await randomFile(folder, 'notes.bin', 6_000_000)]);
  await expect(row(page, 'notes.bin')).toHaveAttribute('data-status', 'done');
  await page.getByRole('button', { name: 'Remove logo.png' }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
  expect((await fetch(address)).status).toBe(404);
  await expect(row(page, 'notes.bin')).toBeVisible();
});
