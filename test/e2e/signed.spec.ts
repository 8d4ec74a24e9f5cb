import { createHash } from 'node:crypto';
import { startServer } from 'upload-widget/server';
import { createSigner } from '../../demo/signer.mjs';
import { expect, test as base } from './fixtures.js';
import { randomFile, transparentPicture } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

const ACCOUNT = { apiKey: '123456', apiSecret: 'kept on the server', preset: 'signed_only' };

/** As the usual tests, with a server that takes signed uploads and a site that signs them. */
const test = base.extend<{ signedApi: string }>({
  signedApi: async ({ clock, folder }, use) => {
    const presets = { [ACCOUNT.preset]: { unsigned: false, tags: 'signed' } };
    const cloud = { api_key: ACCOUNT.apiKey, api_secret: ACCOUNT.apiSecret, presets };
    const config = { clouds: { demo: cloud } };
    const now = (): number => clock.now();
    const server = await startServer({ port: 0, dataDir: folder, config, now, log: () => {} });
    await use(server.url);
    await server.close();
  },
});

test('an endpoint of the site signs, and the upload can be taken back', async ({
  folder,
  page,
  signedApi,
  site,
}) => {
  const sign = createSigner(ACCOUNT, () => true);
  const asked: Record<string, unknown>[] = [];
  await page.route('**/sign', async (route) => {
    const body = route.request().postData() ?? '';
    asked.push((JSON.parse(body) as { paramsToSign: Record<string, unknown> }).paramsToSign);
    const answer = await sign(new Request('http://site.test/sign', { method: 'POST', body }));
    await route.fulfill({ status: answer.status, body: await answer.text() });
  });
  const attributes = `upload-preset="${ACCOUNT.preset}" signature-endpoint="/sign" tags="a,b"`;
  await page.goto(site.serve(widgetPage(signedApi, attributes)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  expect(asked).toEqual([
    {
      timestamp: expect.any(Number),
      source: 'uw',
      upload_preset: ACCOUNT.preset,
      return_delete_token: true,
      tags: 'a,b',
    },
  ]);
  await page.getByRole('button', { name: /^Remove logo.png, possible/ }).click();
  await expect(row(page, 'logo.png')).toHaveCount(0);
});

test('the timeline tells requests by their ids, and no name, signature, key or token', async ({
  folder,
  page,
  signedApi,
  site,
}) => {
  const sign = createSigner(ACCOUNT, () => true);
  let signature = '';
  await page.route('**/sign', async (route) => {
    const body = route.request().postData() ?? '';
    const answer = await sign(new Request('http://site.test/sign', { method: 'POST', body }));
    const text = await answer.text();
    ({ signature } = JSON.parse(text) as { signature: string });
    await route.fulfill({ status: answer.status, body: text });
  });
  const uploaded = page.waitForResponse((response) => response.url().endsWith('/upload'));
  const attributes = `upload-preset="${ACCOUNT.preset}" signature-endpoint="/sign"`;
  await page.goto(site.serve(widgetPage(signedApi, attributes)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const { delete_token: token } = (await (await uploaded).json()) as { delete_token: string };
  const uploadId = (await uploaded).request().headers()['x-unique-upload-id'] ?? 'none';
  const timeline = await page.evaluate<string>(
    'JSON.stringify(document.querySelector("upload-widget").diagnostics())',
  );
  expect(timeline).toContain(uploadId);
  expect(signature).toHaveLength(40);
  for (const secret of ['logo.png', signature, ACCOUNT.apiKey, token]) {
    expect(timeline).not.toContain(secret);
  }
});

test('the example signer refuses strangers, foreign parameters and other presets', async () => {
  const ask = async (params: unknown, isSignedIn = true) => {
    const sign = createSigner(ACCOUNT, () => isSignedIn);
    const body = JSON.stringify({ paramsToSign: params });
    return (await sign(new Request('http://site.test/sign', { method: 'POST', body }))).status;
  };
  const fair = { timestamp: 1, upload_preset: ACCOUNT.preset };
  expect(await ask(fair)).toBe(200);
  expect(await ask(fair, false)).toBe(401);
  expect(await ask({ ...fair, public_id: 'somebody/elses' })).toBe(403);
  expect(await ask({ ...fair, upload_preset: 'another' })).toBe(403);
  expect(await ask(undefined)).toBe(403);
});

/** Signs in the page, by the API's rule, with a secret that only a test would give it. */
function signInPage(params: Record<string, unknown>): string {
  const text = Object.keys(params)
    .sort()
    .map((name) => `${name}=${String(params[name])}`)
    .join('&');
  return createHash('sha1')
    .update(text + ACCOUNT.apiSecret)
    .digest('hex');
}

for (const [form, script] of Object.entries({
  'that calls back': `(callback, params) => { signInPage(params).then((it) => callback(it)); }`,
  'that returns a promise': `async (callback, params) => signInPage(params)`,
})) {
  test(`a function ${form} signs`, async ({ folder, page, signedApi, site }) => {
    await page.exposeFunction('signInPage', signInPage);
    await page.goto(site.serve(widgetPage(signedApi, `upload-preset="${ACCOUNT.preset}"`)));
    await page.evaluate(`{
      const widget = document.querySelector('upload-widget');
      widget.apiKey = '${ACCOUNT.apiKey}';
      widget.uploadSignature = ${script};
    }`);
    await pick(page, [await transparentPicture(folder)]);
    await expect(row(page, 'logo.png')).toContainText('Uploaded');
  });
}

test('a signature that has become stale in the middle is made anew, unseen', async ({
  clock,
  folder,
  page,
  signedApi,
  site,
}) => {
  let asked = 0;
  await page.exposeFunction('signInPage', (params: Record<string, unknown>) => {
    asked += 1;
    // The first one is made with a clock that is far behind the server's.
    return signInPage(params);
  });
  clock.advance(2 * 60 * 60 * 1000);
  await page.goto(
    site.serve(widgetPage(signedApi, `upload-preset="${ACCOUNT.preset}" max-chunk-size="6MB"`)),
  );
  await page.evaluate(`{
    const widget = document.querySelector('upload-widget');
    let ahead = 0;
    widget.apiKey = '${ACCOUNT.apiKey}';
    widget.prepareUploadParams = async (callback, params) => {
      const timestamp = params.timestamp + ahead;
      ahead = 2 * 60 * 60;
      const signature = await signInPage({ ...params, timestamp });
      return { ...params, timestamp, signature, api_key: '${ACCOUNT.apiKey}' };
    };
  }`);
  await pick(page, [await randomFile(folder, 'two chunks.bin', 9_000_000)]);
  await expect(row(page, 'two chunks.bin')).toContainText('Uploaded');
  expect(asked).toBe(2);
});

test('a signer that fails while the line is down is asked again', async ({
  context,
  folder,
  page,
  signedApi,
  site,
}) => {
  const sign = createSigner(ACCOUNT, () => true);
  let failures = 0;
  await page.route('**/sign', async (route) => {
    if (failures < 1) {
      failures += 1;
      await context.setOffline(true);
      return route.abort('internetdisconnected');
    }
    const body = route.request().postData() ?? '';
    const answer = await sign(new Request('http://site.test/sign', { method: 'POST', body }));
    await route.fulfill({ status: answer.status, body: await answer.text() });
  });
  const attributes = `upload-preset="${ACCOUNT.preset}" signature-endpoint="/sign"`;
  await page.goto(site.serve(widgetPage(signedApi, attributes)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Waiting for the network');
  await context.setOffline(false);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
});

test('a site that gives no signature is told so on the row', async ({
  folder,
  page,
  signedApi,
  site,
}) => {
  await page.route('**/sign', (route) => route.fulfill({ status: 403, json: {} }));
  const attributes = `upload-preset="${ACCOUNT.preset}" signature-endpoint="/sign"`;
  await page.goto(site.serve(widgetPage(signedApi, attributes)));
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('This page was not allowed to upload');
});
