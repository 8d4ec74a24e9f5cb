import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

test('a file that the page has held back counts for nothing, until it is started by name', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple parallel-uploads="1"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  const completed = page.evaluate(() => {
    const widget = document.querySelector('upload-widget');
    widget?.addEventListener('upload-start', (event) => {
      if (event.detail.file.name === 'second.bin') event.preventDefault();
    });
    return new Promise<string[]>((resolve) => {
      widget?.addEventListener('upload-complete', ({ detail }) =>
        resolve(detail.successful.map(({ name }) => name)),
      );
    });
  });
  const names = ['first.bin', 'second.bin'];
  await pick(page, await Promise.all(names.map((name) => randomFile(folder, name, 1000))));
  expect(await completed).toEqual(['first.bin']);
  await expect(row(page, 'second.bin')).toHaveAttribute('data-status', 'ready');
  const settled = () =>
    page.evaluate(async () => (await document.querySelector('upload-widget')?.uploaded())?.length);
  expect(await settled()).toBe(1);
  await page.evaluate(() => {
    const widget = document.querySelector('upload-widget');
    widget?.start(widget.files[1]?.id);
  });
  await expect(row(page, 'second.bin')).toContainText('Uploaded');
  expect(await settled()).toBe(2);
});
