import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

const FORM = (widget: string) => `<form action="/form" method="post">
  <label for="photo">Photo</label>${widget}<button>Send</button><button type="reset">Reset</button>
</form>`;

test('the form sends one signed entry for each uploaded file', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'id="photo" name="photo" required', FORM)));
  const form = page.locator('form');
  expect(await form.evaluate((it: HTMLFormElement) => it.checkValidity())).toBe(false);
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  expect(await form.evaluate((it: HTMLFormElement) => it.checkValidity())).toBe(true);
  const entries = await form.evaluate((it: HTMLFormElement) => [...new FormData(it).entries()]);
  expect(entries).toEqual([
    ['photo', expect.stringMatching(/^image\/upload\/v\d+\/[a-z0-9]{20}\.png#[0-9a-f]{40}$/)],
  ]);
});

test('the value is there the moment the answer arrives, and input and change are told', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'id="photo" name="photo"', FORM)));
  await page.evaluate(`
    window.told = [];
    for (const name of ['input', 'upload-success', 'change']) {
      document.querySelector('form').addEventListener(name, (event) => {
        told.push([name, document.querySelector('upload-widget').value !== '']);
      });
    }`);
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  expect(await page.evaluate('told')).toEqual([
    ['upload-success', true],
    ['input', true],
    ['change', true],
  ]);
});

test('a reset form forgets its files, also after a reload', async ({ api, page, site, folder }) => {
  await page.goto(site.serve(widgetPage(api.url, 'id="photo" name="photo"', FORM)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('Drop files here')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Drop files here')).toBeVisible();
});

test('events and snapshots hold no delete token', async ({ api, page, site, folder }) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await page.evaluate(`
    window.told = [];
    for (const name of ['upload-success', 'upload-complete', 'files-change', 'upload-progress']) {
      document.addEventListener(name, (event) => told.push(event.detail));
    }`);
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const text = await page.evaluate(
    'JSON.stringify([told, document.querySelector("upload-widget").files, document.querySelector("upload-widget").diagnostics()])',
  );
  expect(text).toContain('secure_url');
  expect(text).not.toContain('token');
});
