import type { Page } from '@playwright/test';
import { untilDrawn } from './drawn-page.js';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

/** Holds the scripts of the widget back until the page is drawn; then lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/dist/**', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Everything that has moved on the page since then, in ms, and by how much. */
async function shiftsSince(page: Page, since: number): Promise<string[]> {
  await untilDrawn(page);
  return page.evaluate((since) => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter(({ startTime }) => startTime >= since)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)}: ${sources.map(({ node }) => node?.nodeName).join(', ')}`,
      );
  }, since);
}

for (const width of [390, 1280]) {
  for (const path of ['/', '/form.html']) {
    test(`nothing moves on the demo's ${path} when the widget comes late, at ${width} px`, async ({
      demo,
      page,
    }) => {
      await page.setViewportSize({ width, height: 1400 });
      const letThrough = await holdScripts(page);
      await page.goto(`${demo}${path}`, { waitUntil: 'commit' });
      await expect(page.locator('main > *').last()).toBeVisible();
      // Asked for its places, a page answers also before its style sheet is there.
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
          ({ sheet }) => sheet,
        ),
      );
      const before = await page.locator('upload-widget').boundingBox();
      // On a busy machine a page is drawn while it is read, and its own links find their places.
      const since = await untilDrawn(page);
      letThrough();
      await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
      expect(await shiftsSince(page, since)).toEqual([]);
      expect(await page.locator('upload-widget').boundingBox()).toEqual(before);
      await page.locator('upload-widget').evaluate((element) => {
        const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
        Object.assign(widget, { confirmUpload: true });
        widget.addFiles([new File(['x'], 'a.png', { type: 'image/png' })]);
      });
      await expect(page.getByRole('button', { name: 'Remove a.png' })).toBeVisible();
      expect(await page.locator('upload-widget [part=base]').boundingBox()).toEqual(before);
    });
  }
}

test('nothing moves when the trigger of a dialog comes', async ({ api, page, site }) => {
  const room = '<style>upload-widget { display: block; min-block-size: 2.75em }</style>';
  const around = (widget: string) => `${room}${widget}<p>What comes below.</p>`;
  const letThrough = await holdScripts(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog"', around)), {
    waitUntil: 'commit',
  });
  await expect(page.getByText('What comes below.')).toBeVisible();
  const since = await untilDrawn(page);
  letThrough();
  await expect(page.getByRole('button', { name: 'Add a file' })).toBeVisible();
  expect(await shiftsSince(page, since)).toEqual([]);
});
