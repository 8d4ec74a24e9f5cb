import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { pick, widgetPage } from './widget-page.js';

const CALLS_PER_MINUTE = 10;
const FILE_BYTES = 3_000_000;

test.use({ limits: { apiCallsPerMinute: CALLS_PER_MINUTE } });

test('a server that has had enough for now is given its time, and every file arrives', async ({
  api,
  folder,
  page,
  site,
}) => {
  const names = Array.from({ length: CALLS_PER_MINUTE + 1 }, (_, index) => `${index}.bin`);
  const paths = await Promise.all(names.map((name) => randomFile(folder, name, FILE_BYTES)));
  const refusals: number[] = [];
  page.on('response', (response) => {
    if (response.status() === 420) refusals.push(response.status());
  });
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  await pick(page, paths);
  await expect(page.locator('upload-widget')).toHaveJSProperty('totals.done', names.length, {
    timeout: 30_000,
  });
  expect(refusals.length).toBeGreaterThan(0);
});
