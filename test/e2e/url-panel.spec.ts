import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from './fixtures.js';
import { type ForeignHost, startForeignHost, watchOrigins } from './foreign-host.js';
import { transparentPicture } from './sample-files.js';
import { row, strictPage, widgetPage } from './widget-page.js';

const test = base.extend<{ host: ForeignHost }>({
  host: async ({ folder }, use) => {
    const host = await startForeignHost(await transparentPicture(folder));
    await use(host);
    await host.close();
  },
});

test('several typed addresses are added by keyboard alone, and the focus comes back', async ({
  api,
  complaints,
  host,
  page,
  site,
}) => {
  const origins = watchOrigins(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await page.getByRole('button', { name: 'Link' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Addresses of files' });
  await expect(field).toBeFocused();
  await page.keyboard.type(`${host.url}/one.png\n${host.url}/two.png ${host.url}/one.png`);
  await expect(page.getByRole('button', { name: 'Add 2 files' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Uploaded')).toHaveCount(2);
  expect(await page.evaluate('document.activeElement.localName')).toBe('upload-widget');
  expect([...origins].sort()).toEqual([api.url, site.url].sort());
  expect(complaints).toEqual([]);
});

test('Escape leads back to the list, and what was typed waits in the field', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple mode="dialog"')));
  await page.getByRole('button', { name: 'Add files' }).click();
  const link = page.getByRole('button', { name: 'Link' });
  await link.press('Enter');
  const field = page.getByRole('textbox', { name: 'Addresses of files' });
  await expect(field).toBeFocused();
  await page.keyboard.type('https://a.example/one.png ');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Back to the list' }).press('Escape'),
  ]) {
    await leave();
    await expect(field).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('https://a.example/one.png ');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is wrong with each address stands under the field, and good ones go', async ({
  api,
  host,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await page.getByRole('button', { name: 'Link' }).click();
  const field = page.getByRole('textbox', { name: 'Addresses of files' });
  await field.fill(
    `ftp://a.example/x\n${host.url}/sea.png\nhttps://me:secret@a.example/\nfile:///tmp/a.jpg hello`,
  );
  await page.getByRole('button', { name: 'Add' }).click();
  const alert = page.locator('upload-widget-url [role=alert]');
  await expect(alert).toContainText('ftp://a.example/x: only addresses that begin with https://');
  await expect(alert).toContainText('it holds a name or a password');
  await expect(alert).toContainText('this lies on your own device');
  await expect(alert).toContainText('hello: this is no web address');
  await expect(field).toHaveValue(
    'ftp://a.example/x\nhttps://me:secret@a.example/\nfile:///tmp/a.jpg\nhello',
  );
  await expect(field).toBeFocused();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(row(page, 'sea.png')).toContainText('Uploaded');
});

test('a pasted address is offered, and goes when the visitor says so', async ({
  api,
  host,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await expect(page.getByText('Drop files here')).toBeVisible();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox leaves out what a script's own event is given.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.body.dispatchEvent(event);
  }, `${host.url}/sea.png`);
  const field = page.getByRole('textbox', { name: 'Address of a file' });
  await expect(field).toHaveValue(`${host.url}/sea.png`);
  expect(host.asked).toEqual([]);
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(row(page, 'sea.png')).toContainText('Uploaded');
});

test('who leaves the panel without an address is back at the button that led there', async ({
  page,
  site,
  api,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await page.getByRole('button', { name: 'Link' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Addresses of files' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to the list' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Link' })).toBeFocused();
});

test('the panel breaks no rule of the strictest policy', async ({
  api,
  complaints,
  page,
  site,
}) => {
  await page.route(/\/upload$/, () => {});
  await page.goto(site.serve(strictPage(api.url, 'multiple')));
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('textbox').fill('https://pictures.example/sea.jpg');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(row(page, 'sea.jpg')).toContainText('The server is fetching it');
  expect(complaints).toEqual([]);
});
