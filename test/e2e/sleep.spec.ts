import type { FaultProxy } from '../faults/fault-proxy.js';
import { expect, test } from './fault-fixtures.js';
import { md5OfAddress } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

/** Longer than a connection may be silent before it is mistrusted after a sleep. */
const ASLEEP_MS = 60_000;

/** What browsers say when a page comes back from sleep, from the background or from their cache. */
const WAKES = [
  ['resume', 'document'],
  ['visibilitychange', 'document'],
  ['pageshow', 'window'],
] as const;

test.use({ trace: 'off' });

/** The first request with bytes goes silent in its middle; it would be given up in an hour. */
function silenceOnce(wire: FaultProxy): void {
  let isSpent = false;
  wire.rule = ({ range }) => {
    if (isSpent || !range) return undefined;
    isSpent = true;
    return { moment: 'mid-body', kind: { type: 'stall' } };
  };
}

/** Runs in the page. Chromium freezes no page that is visible, and a headless one always is. */
function wake([event, target]: readonly [string, 'document' | 'window']): void {
  globalThis[target].dispatchEvent(new Event(event));
}

test.describe('a page that slept', () => {
  test.beforeEach(async ({ page, sample, site, wire }) => {
    silenceOnce(wire);
    await page.clock.install();
    const attributes = 'max-chunk-size="6000000" stall-timeout="3600000" resume="none"';
    await page.goto(site.serve(widgetPage(wire.url, attributes)));
    await pick(page, [sample.path]);
    await wire.log.until((log) => log.uploads.some(({ isStruck }) => isStruck));
  });

  for (const [event, target] of WAKES) {
    test(`trusts no connection that has been silent all the while (${event})`, async ({
      api,
      page,
      sample,
      wire,
    }) => {
      // The page may hear of its last bytes only after the first jump of the clock.
      await expect(async () => {
        await page.clock.fastForward(ASLEEP_MS);
        await page.evaluate(wake, [event, target] as const);
        await expect.poll(() => wire.log.uploads.length, { timeout: 1000 }).toBeGreaterThan(1);
      }).toPass({ timeout: 15_000 });
      await expect(row(page, 'sample.bin')).toContainText('Uploaded', { timeout: 30_000 });
      const address = api.addressOf(await addressOf(page, 'sample.bin'));
      expect(await md5OfAddress(address)).toBe(sample.md5);
    });
  }

  test('keeps a connection that was silent for a moment only', async ({ page, wire }) => {
    await page.evaluate(wake, ['pageshow', 'window'] as const);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(wire.log.uploads).toHaveLength(1);
  });
});

test('a page that is frozen right after an upload and then thrown away has its list again', async ({
  page,
  sample,
  site,
  wire,
}) => {
  const address = site.serve(widgetPage(wire.url));
  // Nothing that waits for a timer is written down; and no goodbye is heard.
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window) as (...args: unknown[]) => void;
    window.addEventListener = (...args: unknown[]) => {
      if (args[0] !== 'pagehide') listen(...args);
    };
  });
  await page.clock.install();
  await page.goto(address);
  const widget = page.locator('upload-widget');
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  // Before anything is under way: a request over which a minute leaps counts as stalled.
  await page.clock.pauseAt(Date.now() + ASLEEP_MS);
  await pick(page, [sample.path]);
  await expect(widget).toHaveJSProperty('totals.done', 1, { timeout: 30_000 });
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sample.bin');
  await page.evaluate(wake, ['freeze', 'document'] as const);
  await page.reload();
  await expect(widget).toHaveJSProperty('totals.done', 1);
});
