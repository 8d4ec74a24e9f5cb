import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { pick, row, strictPage, widgetPage } from './widget-page.js';

test('a whole upload breaks no rule of the strictest policy', async ({
  api,
  complaints,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(strictPage(api.url, 'multiple')));
  await page.evaluate(() => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    Object.assign(window, { broken });
  });
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  await page.getByRole('button', { name: /^Remove logo.png/ }).click();
  await expect(page.getByText('Drop files here')).toBeVisible();
  expect(await page.evaluate('broken')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('hostile file names are words, nothing else', async ({ api, page, site, folder }) => {
  const names = [
    '<img src=x onerror=alert(1)>.txt',
    'invoice\u202Efdp.exe',
    `${'long'.repeat(60)}.txt`,
  ];
  const paths = names.map((name) => join(folder, name));
  for (const [index, path] of paths.entries()) await writeFile(path, `file ${index}`);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, paths);
  await expect(row(page, 'Uploaded')).toHaveCount(3);
  expect(await page.locator('upload-widget img[src=x]').count()).toBe(0);
  expect(dialogs).toEqual([]);
});

test('no request goes anywhere but to the site and the API', async ({
  api,
  page,
  site,
  folder,
}) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  origins.delete('null');
  expect([...origins].sort()).toEqual([api.url, site.url].sort());
});
