import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

test('what arrived otherwise than it was sent is an error, and a retry sends it anew', async ({
  api,
  folder,
  page,
  site,
}) => {
  const ids: (string | undefined)[] = [];
  await page.route('**/upload', async (route) => {
    ids.push(route.request().headers()['x-unique-upload-id']);
    const response = await route.fetch();
    const answer = (await response.json()) as { original_etag: string };
    // The first time the server claims to have received other bytes.
    if (ids.length === 1) answer.original_etag = '0'.repeat(32);
    await route.fulfill({ response, json: answer });
  });
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await randomFile(folder, 'data.bin', 300_000)]);
  await expect(row(page, 'data.bin')).toContainText('The file arrived damaged');
  await page.getByRole('button', { name: 'Try again: data.bin' }).click();
  await expect(row(page, 'data.bin')).toContainText('Uploaded');
  expect(ids).toHaveLength(2);
  expect(ids[0]).not.toBe(ids[1]);
});

test('an answer that says nothing of the bytes is no error', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.route('**/upload', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as Record<string, unknown>;
    const { original_etag: _etag, original_bytes: _bytes, etag: _stored, ...rest } = answer;
    await route.fulfill({ response, json: rest });
  });
  await page.goto(site.serve(widgetPage(api.url)));
  await pick(page, [await randomFile(folder, 'data.bin', 300_000)]);
  await expect(row(page, 'data.bin')).toContainText('Uploaded');
});

test('the digest is computed without WebAssembly, too', async ({ api, folder, page, site }) => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self';
    connect-src ${api.url}; img-src 'self' blob:`.replace(/\s+/g, ' ');
  let isFirst = true;
  await page.route('**/upload', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { original_etag: string };
    if (isFirst) answer.original_etag = '0'.repeat(32);
    isFirst = false;
    await route.fulfill({ response, json: answer });
  });
  const html = widgetPage(api.url);
  await page.goto(site.serve({ html, headers: { 'Content-Security-Policy': policy } }));
  await pick(page, [await randomFile(folder, 'data.bin', 300_000)]);
  await expect(row(page, 'data.bin')).toContainText('The file arrived damaged');
});

test('phones are kept awake while bytes move, and let go when idle', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const locks = { asked: 0, held: 0 };
    const request = () => {
      locks.asked += 1;
      locks.held += 1;
      return Promise.resolve({
        release: () => {
          locks.held -= 1;
          return Promise.resolve();
        },
      });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { locks });
  });
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/upload', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.serve(widgetPage(api.url)));
  expect(await page.evaluate('locks.asked')).toBe(0);
  await pick(page, [await randomFile(folder, 'data.bin', 300_000)]);
  await expect.poll(() => page.evaluate('locks.held')).toBe(1);
  letThrough();
  await expect(row(page, 'data.bin')).toContainText('Uploaded');
  await expect.poll(() => page.evaluate('locks.held')).toBe(0);
});
