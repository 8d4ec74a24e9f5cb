import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import type { Fault } from '../faults/faults.js';
import { gatewayAnswer } from '../faults/gateway-answers.js';
import { type Api, expect, test as base } from './fixtures.js';
import { type ForeignHost, startForeignHost } from './foreign-host.js';
import { transparentPicture } from './sample-files.js';
import { row, widgetPage } from './widget-page.js';

const test = base.extend<{ host: ForeignHost; wire: FaultProxy }>({
  host: async ({ folder }, use) => {
    const host = await startForeignHost(await transparentPicture(folder));
    await use(host);
    await host.close();
  },
  wire: async ({ api }, use) => {
    const wire = await startFaultProxy({ serverPort: () => Number(new URL(api.url).port) });
    await use(wire);
    await wire.close();
  },
});

/** The server has done what it was asked for, and its answer gets lost. */
const LOST_ANSWER: Fault = { moment: 'before-answer', kind: { type: 'reset' } };
/** The same, with a line that the browser believes to be alive. */
const SILENT_ANSWER: Fault = { moment: 'before-answer', kind: { type: 'stall' } };
/** Somebody on the way does not let the request through. */
const TURNED_AWAY: Fault = {
  moment: 'before-request',
  kind: {
    type: 'answer',
    bytes: gatewayAnswer({ status: 403, isReadable: true, body: '<h1>Forbidden</h1>' }),
  },
};

/** Does one fault after the other, each to one question for an address. */
function strikeInTurn(wire: FaultProxy, faults: readonly Fault[]): void {
  const left = [...faults];
  wire.rule = ({ method, path }) =>
    method === 'POST' && path.endsWith('/upload') ? left.shift() : undefined;
}

async function addUrl(page: Page, address: string): Promise<void> {
  await page.locator('upload-widget').evaluate(async (widget, url) => {
    await customElements.whenDefined(widget.localName);
    await (widget as UploadWidget).addUrl(url);
  }, address);
}

async function countAssets({ dataDir }: Api): Promise<number> {
  return (await readdir(join(dataDir, 'objects/asset'))).length;
}

function uploadIds({ log }: FaultProxy): Set<string | undefined> {
  return new Set(log.uploads.map(({ uploadId }) => uploadId));
}

test.describe('an address whose fetched file was answered to nobody', () => {
  test('is asked for again by hand under the same id, and is uploaded once', async ({
    api,
    host,
    page,
    site,
    wire,
  }) => {
    strikeInTurn(wire, [LOST_ANSWER, TURNED_AWAY]);
    await page.goto(site.serve(widgetPage(wire.url)));
    await addUrl(page, `${host.url}/sea.png`);
    await page.getByRole('button', { name: 'Try again: sea.png' }).click();
    await expect(row(page, 'sea.png')).toContainText('Uploaded');
    expect(wire.log.uploads.length).toBe(3);
    expect(uploadIds(wire).size).toBe(1);
    expect(host.asked).toEqual(['/sea.png']);
    expect(await countAssets(api)).toBe(1);
  });

  test('is asked for again after a reload under the same id, and is uploaded once', async ({
    api,
    host,
    page,
    site,
    wire,
  }) => {
    strikeInTurn(wire, [SILENT_ANSWER]);
    await page.goto(site.serve(widgetPage(wire.url)));
    await addUrl(page, `${host.url}/sea.png`);
    await wire.log.until(({ uploads }) => uploads.some(({ isStruck }) => isStruck));
    await page.reload();
    await expect(row(page, 'sea.png')).toContainText('Uploaded');
    expect(wire.log.uploads.length).toBe(2);
    expect(uploadIds(wire).size).toBe(1);
    expect(host.asked).toEqual(['/sea.png']);
    expect(await countAssets(api)).toBe(1);
  });
});

test('an address that the API has refused is asked for under another id, as things are then', async ({
  host,
  page,
  site,
  wire,
}) => {
  await page.goto(site.serve(widgetPage(wire.url)));
  await addUrl(page, `${host.url}/gone.jpg`);
  const again = page.getByRole('button', { name: 'Try again: gone.jpg' });
  await again.click();
  await expect.poll(() => host.asked.length).toBe(2);
  expect(uploadIds(wire).size).toBe(2);
});
