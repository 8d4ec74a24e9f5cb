import { chromiumLaunch } from './chromium.js';
import { expect, test } from './fixtures.js';
import { cameraPhoto, md5OfAddress, md5OfFile, randomFile } from './sample-files.js';
import { slowDown, untilSecondAnswer, watchTraffic } from './upload-traffic.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

const HOST = 'site.test';

// Browsers take this machine's own address for secure, but no other name without HTTPS.
test.use({ launchOptions: chromiumLaunch([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]) });

/** The same page under a name that has no HTTPS. */
function withoutHttps(address: string): string {
  return address.replace('127.0.0.1', HOST);
}

test('on a page without HTTPS a photo arrives as it is and can be taken back', async ({
  api,
  complaints,
  folder,
  page,
  site,
}) => {
  const path = await cameraPhoto(folder);
  await page.goto(withoutHttps(site.serve(widgetPage(api.url))));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await pick(page, [path]);
  await expect(row(page, 'Regatta')).toContainText('Uploaded');
  const address = await addressOf(page, 'Regatta, second day.jpg');
  expect(await md5OfAddress(address)).toBe(await md5OfFile(path));
  await page.getByRole('button', { name: 'Remove Regatta' }).click();
  await expect(row(page, 'Regatta')).toHaveCount(0);
  expect((await fetch(address)).status).toBe(404);
  expect(complaints).toEqual([]);
});

test('on pages without HTTPS a second tab leaves an upload to the tab that carries it on', async ({
  api,
  context,
  folder,
  page,
  site,
}) => {
  const path = await randomFile(folder, 'archive.bin', 34_000_000);
  const address = withoutHttps(site.serve(widgetPage(api.url, 'max-chunk-size="6MB"')));
  await page.goto(address);
  await slowDown(page, 8_000_000);
  await pick(page, [path]);
  await untilSecondAnswer(page);
  const other = await context.newPage();
  const traffic = watchTraffic(other);
  await other.goto(address);
  await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
  await expect(other.getByText('Drop files here')).toBeVisible();
  await expect(row(other, 'archive.bin')).toHaveCount(0);
  expect(traffic.sent).toEqual([]);
});

test('on a page without HTTPS an upload goes on once its file is picked again', async ({
  api,
  folder,
  page,
  site,
}) => {
  const path = await randomFile(folder, 'archive.bin', 34_000_000);
  await page.goto(withoutHttps(site.serve(widgetPage(api.url, 'max-chunk-size="6MB"'))));
  await slowDown(page, 12_000_000);
  await pick(page, [path]);
  await untilSecondAnswer(page);
  await page.reload();
  await slowDown(page, -1);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose again: archive.bin' }).click();
  await (await chooser).setFiles([path]);
  await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 30_000 });
  expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
});
