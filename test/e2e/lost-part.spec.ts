import type { Locator, Page } from '@playwright/test';
import { cropPanel, pickWithoutPanel, testPattern } from './crop-page.js';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { listenAloud } from './spoken-words.js';
import { holdRequests } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

const SENTENCE =
  'This could not be opened. Check your connection and try again, or reload the page.';
const PANEL_OF_LINKS = '**/url-panel-*.js';

test('a panel that cannot be loaded is said to be, on the screen and aloud, and the focus stays', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.route(PANEL_OF_LINKS, (route) => route.abort());
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  const heard = await listenAloud(page);
  const link = page.getByRole('button', { name: 'Link' });
  await link.press('Enter');
  await expect(notice(page)).toHaveText(SENTENCE);
  await expect(link).toBeFocused();
  await expect.poll(heard).toEqual([SENTENCE]);
  // It has nothing to do with the files that come next.
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'Uploaded')).toBeVisible();
  await expect(notice(page)).toBeHidden();
  // Over a list, in the same way.
  await link.press('Enter');
  await expect(notice(page)).toHaveText(SENTENCE);
  await expect(link).toBeFocused();
});

test('once the line is back the panel opens', async ({ api, page, site }) => {
  await page.route(PANEL_OF_LINKS, (route) => route.abort());
  await page.goto(site.serve(widgetPage(api.url, 'multiple mode="dialog"')));
  await page.getByRole('button', { name: 'Add files' }).press('Enter');
  const link = page.getByRole('button', { name: 'Link' });
  await link.press('Enter');
  await expect(notice(page)).toBeVisible();
  await page.unroute(PANEL_OF_LINKS);
  await link.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Addresses of files' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(notice(page)).toBeHidden();
});

test('until a panel is loaded the list stays, and the focus where it is', async ({
  api,
  page,
  site,
}) => {
  const open = await holdRequests(page, PANEL_OF_LINKS);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  const link = page.getByRole('button', { name: 'Link' });
  const asked = page.waitForRequest(PANEL_OF_LINKS);
  await link.press('Enter');
  await asked;
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  open();
  await expect(page.getByRole('textbox', { name: 'Addresses of files' })).toBeFocused();
});

test('who goes on before a panel is loaded is not led into it', async ({ api, page, site }) => {
  const open = await holdRequests(page, PANEL_OF_LINKS);
  await page.goto(site.serve(widgetPage(api.url, 'multiple mode="dialog"')));
  const trigger = page.getByRole('button', { name: 'Add files' });
  await trigger.press('Enter');
  const asked = page.waitForRequest(PANEL_OF_LINKS);
  await page.getByRole('button', { name: 'Link' }).press('Enter');
  const url = (await asked).url();
  await page.keyboard.press('Escape');
  await expect(trigger).toBeFocused();
  const loaded = page.waitForResponse(url);
  open();
  await (await loaded).finished();
  await trigger.press('Enter');
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Addresses of files' })).toBeHidden();
});

test('addresses wait in their field when what they need cannot be loaded', async ({
  api,
  page,
  site,
}) => {
  await page.route('**/address-intake-*.js', (route) => route.abort());
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  const link = page.getByRole('button', { name: 'Link' });
  await link.press('Enter');
  const field = page.getByRole('textbox', { name: 'Addresses of files' });
  await expect(field).toBeFocused();
  await page.keyboard.type('https://a.example/one.png');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(notice(page)).toHaveText(SENTENCE);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('https://a.example/one.png');
  // A script learns the same by a code.
  const failure = await page.locator('upload-widget').evaluate(async (element) => {
    const widget = element as HTMLElement & { addUrl(url: string): Promise<void> };
    const caught = await widget
      .addUrl('https://a.example/two.png')
      .catch((error: unknown) => error);
    const { name, code } = caught as { name: string; code: string };
    return { name, code };
  });
  expect(failure).toEqual({ name: 'UploadError', code: 'network' });
});

test('pictures wait in the list when the panel to crop them cannot be loaded', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple cropping')));
  const letThrough = await pickWithoutPanel(page, await testPattern(folder));
  await expect(notice(page)).toHaveText(SENTENCE);
  await letThrough();
  await page.getByRole('button', { name: 'Crop 1 picture' }).press('Enter');
  await expect((await cropPanel(page)).getByRole('heading')).toBeVisible();
});

/** What stands over the list. */
function notice(page: Page): Locator {
  return page.locator('upload-widget .notice');
}
