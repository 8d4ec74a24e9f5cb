import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.js';
import { type ForeignHost, startForeignHost, watchOrigins } from './foreign-host.js';
import { md5OfAddress, md5OfFile, transparentPicture } from './sample-files.js';
import { addressOf, addUrl, row, widgetPage } from './widget-page.js';

const test = base.extend<{ picture: string; host: ForeignHost }>({
  picture: async ({ folder }, use) => use(await transparentPicture(folder)),
  host: async ({ picture }, use) => {
    const host = await startForeignHost(picture);
    await use(host);
    await host.close();
  },
});

/** Waits for the picture that the API's delivery makes. */
async function untilDrawn(page: Page, name: string): Promise<void> {
  const image = row(page, name).locator('[part=thumbnail] img').first();
  await expect
    .poll(() => image.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth))
    .toBeGreaterThan(0);
}

test('the API fetches what lies at an address, and the page itself asks only the API', async ({
  api,
  complaints,
  host,
  page,
  picture,
  site,
}) => {
  const origins = watchOrigins(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await addUrl(page, `${host.url}/summer/Sea%20view.png`);
  const sea = row(page, 'Sea view.png');
  await expect(sea).toContainText('Uploaded');
  await expect(sea).toContainText('kB');
  await untilDrawn(page, 'Sea view.png');
  const image = sea.locator('[part=thumbnail] img').first();
  expect(await image.getAttribute('src')).toContain(api.url);
  expect(await md5OfAddress(await addressOf(page, 'Sea view.png'))).toBe(await md5OfFile(picture));
  expect([...origins].sort()).toEqual([api.url, site.url].sort());
  expect(complaints).toEqual([]);
});

test('says in the server’s words why an address was refused, and tries it again', async ({
  api,
  host,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await addUrl(page, `${host.url}/gone.jpg`);
  await expect(row(page, 'gone.jpg')).toContainText('The server refused the file');
  await expect(row(page, 'gone.jpg')).toContainText('Resource not found');
  await page.getByRole('button', { name: 'Try again: gone.jpg' }).click();
  await expect.poll(() => host.asked.length).toBe(2);
  await page.getByRole('button', { name: 'Remove gone.jpg' }).click();
  await expect(page.getByText('Drop files here')).toBeVisible();
});

test('an address that was under way when the page was reloaded is asked for again', async ({
  api,
  host,
  page,
  site,
}) => {
  const held = page.waitForRequest(/\/upload$/);
  await page.route(/\/upload$/, () => {});
  await page.goto(site.serve(widgetPage(api.url)));
  await addUrl(page, `${host.url}/sea.png`);
  await held;
  await expect(row(page, 'sea.png')).toContainText('The server is fetching it');
  await page.unrouteAll();
  await page.reload();
  await expect(row(page, 'sea.png')).toContainText('Uploaded');
  await untilDrawn(page, 'sea.png');
});

test('an address is let go of while the server fetches it', async ({ api, host, page, site }) => {
  await page.route(/\/upload$/, () => {});
  await page.goto(site.serve(widgetPage(api.url)));
  const asked = page.waitForRequest(/\/upload$/);
  const given = page.waitForEvent('requestfailed');
  await addUrl(page, `${host.url}/sea.png`);
  await asked;
  await page.getByRole('button', { name: 'Cancel sea.png' }).click();
  await given;
  await expect(page.getByText('Drop files here')).toBeVisible();
});

test.describe('a picture at an address that is to be cropped', () => {
  test('is fetched by the browser where its host lets pages read it', async ({
    api,
    page,
    picture,
    site,
  }) => {
    const open = await startForeignHost(picture, true);
    await page.goto(site.serve(widgetPage(api.url, 'cropping')));
    await addUrl(page, `${open.url}/sea.png`);
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(row(page, 'sea.png')).toContainText('Uploaded');
    expect(await md5OfAddress(await addressOf(page, 'sea.png'))).toBe(await md5OfFile(picture));
    await open.close();
  });

  test('goes uncropped where its host does not', async ({ api, host, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping')));
    await addUrl(page, `${host.url}/sea.png`);
    await expect(row(page, 'sea.png')).toContainText('Uploaded');
    await untilDrawn(page, 'sea.png');
  });

  test('is refused in words where nothing may go uncropped', async ({ api, host, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'cropping-required')));
    await addUrl(page, `${host.url}/sea.png`);
    await expect(row(page, 'sea.png')).toContainText('so it cannot be cropped');
    await expect(row(page, 'sea.png')).toContainText('Save it to your device');
  });
});
