import { ApiProcess } from '../faults/api-process.js';
import { expect, test } from './fixtures.js';
import { md5OfAddress, md5OfFile, randomFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

test('a server that is killed and started again gets the whole file, once', async ({
  folder,
  page,
  site,
}) => {
  const api = await ApiProcess.start();
  try {
    const path = await randomFile(folder, 'archive.bin', 28_000_000);
    const address = `http://127.0.0.1:${api.port}`;
    await page.goto(site.serve(widgetPage(address, 'max-chunk-size="6MB"')));
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
    expect(await api.countAssets()).toBe(1);
    expect(await md5OfAddress(await addressOf(page, 'archive.bin'))).toBe(await md5OfFile(path));
  } finally {
    await api.close();
  }
});
