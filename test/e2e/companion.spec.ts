import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { listen } from '../../demo/serve.mjs';
import { expect, test } from './fixtures.js';
import { startForeignHost, watchOrigins } from './foreign-host.js';
import { transparentPicture } from './sample-files.js';
import { addUrl, row, widgetPage } from './widget-page.js';

/** A Companion that knows of every address what it is told here; of `undefined` it knows nothing. */
async function startCompanion(known: object | undefined) {
  const asked: string[] = [];
  const app = new Hono();
  app.use('*', cors({ origin: '*', allowHeaders: ['content-type', 'uppy-versions'] }));
  app.post('/url/meta', async (context) => {
    const { url } = await context.req.json<{ url: string }>();
    asked.push(url);
    return known ? context.json({ ...known, statusCode: 200 }) : context.json({}, 502);
  });
  const { port, close } = await listen(app, 0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

test('a Companion says what lies at an address before anything is fetched', async ({
  api,
  folder,
  page,
  site,
}) => {
  const companion = await startCompanion({ name: 'Regatta.png', type: 'image/png', size: 9000 });
  const host = await startForeignHost(await transparentPicture(folder));
  const origins = watchOrigins(page);
  const attributes = `companion-url="${companion.url}" max-file-size="4KB"`;
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await addUrl(page, `${host.url}/4711.png`);
  await expect(row(page, 'Regatta.png')).toHaveAttribute('data-status', 'invalid');
  await expect(row(page, 'Regatta.png')).toContainText('9 kB');
  expect(companion.asked).toEqual([`${host.url}/4711.png`]);
  expect(host.asked, 'it is refused by what is told of it').toEqual([]);
  expect([...origins].sort()).toEqual([companion.url, site.url].sort());
  await Promise.all([companion.close(), host.close()]);
});

test('where the Companion cannot say, the API fetches the address all the same', async ({
  api,
  folder,
  page,
  site,
}) => {
  const companion = await startCompanion(undefined);
  const host = await startForeignHost(await transparentPicture(folder));
  await page.goto(site.serve(widgetPage(api.url, `companion-url="${companion.url}"`)));
  await addUrl(page, `${host.url}/sea.png`);
  await expect(row(page, 'sea.png')).toContainText('Uploaded');
  expect(companion.asked).toEqual([`${host.url}/sea.png`]);
  await Promise.all([companion.close(), host.close()]);
});
