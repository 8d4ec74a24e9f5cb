import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { countLiving, type Remains, remainsOf } from './page-remains.js';
import { randomFile, transparentPicture } from './sample-files.js';
import { holdUploads } from './upload-traffic.js';
import { row, widgetPage } from './widget-page.js';

/** Nodes that a page may have more of for other reasons: a text here, a comment of Lit there. */
const SPARE_NODES = 20;
/** A pill and a panel, which browsers hold on to when they had the focus last; a hundred have gone. */
const LAST_VIEWS_NODES = 100;

/** Some of it ends a little later: an animation, a timer, what the engine has yet to collect. */
async function expectNothingLeft(
  page: Page,
  before: Remains,
  spareNodes = SPARE_NODES,
): Promise<void> {
  const { objectUrls, sheets, rootStyle } = before;
  await expect(async () => {
    const after = await remainsOf(page);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + spareNodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.timers).toBeLessThanOrEqual(before.timers);
    expect(after).toMatchObject({ objectUrls, sheets, rootStyle });
  }).toPass({ timeout: 10_000 });
}

/** Opens and closes the dialog of the widget, or of the call's object, so many times. */
const openAndClose = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const heard = (name: string) =>
      new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
    const page = window as Window & { widget?: { open(): void; close(): void } };
    const element = document.querySelector('upload-widget');
    for (let time = 0; time < count; time++) {
      const opened = heard('widget-open');
      if (page.widget) page.widget.open();
      else element?.show();
      await opened;
      const closed = heard('widget-close');
      if (page.widget) page.widget.close();
      else element?.close();
      await closed;
    }
  }, times);

/** Until what a widget ends a little later is over: its words to the tab's memory, its database. */
async function settle(page: Page): Promise<void> {
  const count = async () => {
    const { nodes, listeners } = await remainsOf(page);
    return `${nodes} ${listeners}`;
  };
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await count();
        return last === before;
      },
      { intervals: [1500] },
    )
    .toBe(true);
}

test('a dialog that was opened and closed fifty times leaves nothing behind', async ({
  api,
  page,
  site,
  folder,
}) => {
  await countLiving(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple confirm-upload')));
  await page.getByRole('button', { name: 'Add files' }).click();
  await page
    .locator('upload-widget input[type=file]')
    .setInputFiles([await transparentPicture(folder)]);
  await expect(row(page, 'logo.png').locator('img').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await openAndClose(page, 3);
  await settle(page);
  const before = await remainsOf(page);
  expect(before.objectUrls).toBeGreaterThan(0);
  await openAndClose(page, 50);
  await expectNothingLeft(page, before);
  await page.evaluate(() => document.querySelector('upload-widget')?.clear());
  await expect.poll(async () => (await remainsOf(page)).objectUrls).toBe(0);
});

test('two widgets that are put aside, shown again and led through a panel fifty times leave nothing', async ({
  api,
  page,
  site,
}) => {
  await countLiving(page);
  const twice = (widget: string) => widget + widget;
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', twice)));
  await expect(page.getByRole('button', { name: 'Add files' })).toHaveCount(2);
  const goRound = (times: number) =>
    page.evaluate(async (count) => {
      const after = async (name: string, act: () => void) => {
        const heard = new Promise((resolve) =>
          document.addEventListener(name, resolve, { once: true }),
        );
        act();
        await heard;
      };
      for (let time = 0; time < count; time++) {
        for (const widget of document.querySelectorAll('upload-widget')) {
          await after('widget-open', () => widget.show());
          await after('source-change', () => widget.openSource('url'));
          await widget.updateComplete;
          await after('widget-minimize', () => widget.minimize());
          await after('widget-open', () => widget.show());
          await after('widget-minimize', () => widget.minimize());
        }
        for (const widget of document.querySelectorAll('upload-widget')) {
          await after('widget-close', () => widget.close());
        }
      }
    }, times);
  await goRound(3);
  await settle(page);
  const before = await remainsOf(page);
  await goRound(50);
  await expectNothingLeft(page, before, LAST_VIEWS_NODES);
});

test('the widget of a call leaves the page as it was, fifty times', async ({ api, page, site }) => {
  await countLiving(page);
  const options = `{ cloudName: 'demo', uploadPreset: 'demo_unsigned', uploadPrefix: '${api.url}' }`;
  await page.goto(
    site.serve(`<!doctype html><html lang="en"><title>A site</title>
      <script src="/dist/upload-widget.global.js"></script>
      <body><script type="module">window.widget = createUploadWidget(${options});</script></body>
    </html>`),
  );
  await openAndClose(page, 3);
  const before = await remainsOf(page);
  await openAndClose(page, 50);
  await expectNothingLeft(page, before);
  expect(await page.locator('upload-widget').count()).toBe(0);
});

test('widgets that come and go take everything with them', async ({ api, page, site }) => {
  await countLiving(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      await customElements.whenDefined('upload-widget');
      const html = document.querySelector('upload-widget')?.outerHTML ?? '';
      for (let time = 0; time < count; time++) {
        const host = document.createElement('div');
        host.innerHTML = html;
        document.body.append(host);
        const widget = host.querySelector('upload-widget');
        await widget?.updateComplete;
        widget?.addFiles([new File([`${time}`], 'a.txt')]);
        await widget?.updateComplete;
        widget?.clear();
        host.remove();
      }
    }, times);
  await comeAndGo(3);
  await settle(page);
  const before = await remainsOf(page);
  await comeAndGo(30);
  await expectNothingLeft(page, before);
});

test('taken out mid-upload and put back elsewhere, the widget shows what went on meanwhile', async ({
  api,
  page,
  site,
  folder,
}) => {
  await countLiving(page);
  const letThrough = await holdUploads(page);
  await page.goto(site.serve(widgetPage(api.url, 'multiple')));
  // What it takes to send a file is there before it is counted.
  const sent = page.waitForRequest('**/upload');
  await page
    .locator('upload-widget input[type=file]')
    .setInputFiles([await randomFile(folder, 'noise.bin', 200_000)]);
  await expect(row(page, 'noise.bin')).toBeVisible();
  await sent;
  const before = await remainsOf(page);
  await page.evaluate(async () => {
    const widget = document.querySelector('upload-widget');
    for (let time = 0; widget && time < 50; time++) {
      const place = document.createElement('section');
      document.querySelector('main')?.append(place);
      place.append(widget);
      await widget.updateComplete;
      widget.closest('section + section')?.previousElementSibling?.remove();
    }
  });
  await expectNothingLeft(page, before);

  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const widget = document.querySelector('upload-widget');
        widget?.remove();
        widget?.addEventListener('upload-success', ({ detail }) => {
          document.querySelector('main')?.append(widget);
          resolve(detail.file.status);
        });
      }),
  );
  letThrough();
  expect(await heard).toBe('done');
  await expect(row(page, 'noise.bin')).toContainText('Uploaded');
});
