import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiProcess } from './api-process.js';
import { expect, test } from './fixtures.js';
import { md5OfAddress, md5OfFile, randomFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

test('a server that is killed and started again gets the whole file, once', async ({
  folder,
  page,
  site,
}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'upload-widget-'));
  const api = new ApiProcess(dataDir);
  await api.start();
  try {
    const path = await randomFile(folder, 'archive.bin', 28_000_000);
    await page.goto(site.serve(widgetPage(api.url, 'max-chunk-size="6MB"')));
    const secondAnswer = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        Boolean(response.request().headers()['content-range']?.startsWith('bytes 6000000-')),
    );
    await pick(page, [path]);
    await secondAnswer;
    await api.kill();
    await expect(row(page, 'archive.bin')).toContainText('Waiting for the network');
    await api.start();
    await expect(row(page, 'archive.bin')).toContainText('Uploaded', { timeout: 50_000 });
    const addresses = await page.locator('upload-widget').evaluate((widget) => {
      const { files } = widget as HTMLElement & { files: { result?: { public_id: string } }[] };
      return files.map(({ result }) => result?.public_id);
    });
    expect(addresses).toHaveLength(1);
    expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
  } finally {
    await api.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
});
