import { expect, test } from './fixtures.js';
import { strictPage, widgetPage } from './widget-page.js';

/** The module of a language, as it is named in the build. */
const chunkOf = (tag: string): RegExp => new RegExp(`/dist/standalone/chunks/${tag}-[^/]+\\.js$`);

test('a page in English loads no other language', async ({ page, site, api }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(site.serve(widgetPage(api.url)), { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  expect(scripts).toEqual(['/dist/upload-widget.global.js', '/dist/standalone/upload-widget.js']);
});

test('a language is one file, loaded under the strictest policy when the page speaks it', async ({
  page,
  site,
  api,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'info') errors.push(message.text());
  });
  const loaded = page.waitForResponse(chunkOf('de'));
  const strict = strictPage(api.url, 'lang="de"');
  await page.goto(site.serve(strict));
  expect((await loaded).status()).toBe(200);
  await expect(page.getByRole('button', { name: 'Durchsuchen' })).toBeVisible();

  const next = page.waitForResponse(chunkOf('ar'));
  await page.locator('upload-widget').evaluate((widget) => widget.setAttribute('lang', 'ar'));
  await next;
  await expect(page.getByRole('button', { name: 'استعراض' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('nothing is seen, nothing moves and no English is shown until the language is there', async ({
  page,
  site,
  api,
}) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(chunkOf('de'), async (route) => {
    await released;
    await route.continue();
  });
  // In Firefox the page has loaded only once the language has.
  await page.goto(site.serve(widgetPage(api.url, 'lang="de" sources="local"')), {
    waitUntil: 'commit',
  });
  const box = page.locator('upload-widget [part~=base]');
  await box.waitFor({ state: 'attached' });
  await expect(box).toBeHidden();
  const before = await box.boundingBox();
  release();
  await expect(page.getByRole('button', { name: 'Durchsuchen' })).toBeVisible();
  expect(await box.boundingBox()).toEqual(before);
});

test('a language that cannot be loaded leaves English, and one warning', async ({
  page,
  site,
  api,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route(chunkOf('de'), (route) => route.abort());
  await page.goto(site.serve(widgetPage(api.url, 'lang="de"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('its language could not be loaded');
});

test('a script from another origin loads its languages from there', async ({ page, site, api }) => {
  const other = site.url.replace('127.0.0.1', 'localhost');
  const html = widgetPage(api.url, 'lang="de"').replace('"/dist/', `"${other}/dist/`);
  const loaded = page.waitForResponse(chunkOf('de'));
  await page.goto(site.serve(html));
  expect(new URL((await loaded).url()).origin).toBe(other);
  await expect(page.getByRole('button', { name: 'Durchsuchen' })).toBeVisible();
});
