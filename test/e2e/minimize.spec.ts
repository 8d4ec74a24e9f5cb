import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { hearOut, listenAloud } from './spoken-words.js';
import { holdUploads } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

/** The names of the widget's events about its dialog, as they come. */
async function displayEvents(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['widget-open', 'widget-close', 'widget-minimize']) {
      document.addEventListener(name, () => heard.push(name));
    }
  });
  return () => page.evaluate<string[]>('heard');
}

const TRIGGER = 'Add files';

test('Escape while bytes move leaves a pill that keeps progress and leads back', async ({
  api,
  page,
  site,
  folder,
  complaints,
}) => {
  const letThrough = await holdUploads(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: TRIGGER }).click();
  const heard = await displayEvents(page);
  const said = await listenAloud(page);
  const dialog = page.getByRole('dialog');
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toBeVisible();
  await expect.poll(said).toEqual(['1 file added']);
  await hearOut(page);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const pill = page.getByRole('group', { name: 'Uploads' });
  await expect(pill).toContainText('Uploading 1 file');
  await expect(pill.getByRole('progressbar', { name: 'All files' })).toHaveAttribute(
    'aria-valuetext',
    /of/,
  );
  await expect(page.getByRole('button', { name: TRIGGER })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Minimised, the upload goes on');
  expect(await page.evaluate('getComputedStyle(document.documentElement).overflow')).toBe(
    'visible',
  );

  await pill.getByRole('button', { name: 'Show the uploads' }).click();
  await expect(dialog).toBeVisible();
  await expect(pill).toBeHidden();
  await page.getByRole('button', { name: 'Minimise' }).click();
  await expect(pill).toBeVisible();
  // What the pill had opened gives the focus back to what had opened it before.
  await expect(page.getByRole('button', { name: TRIGGER })).toBeFocused();
  expect(await heard()).toEqual(['widget-minimize', 'widget-open', 'widget-minimize']);
  letThrough();
  await expect(pill).toContainText('1 file uploaded');
  expect(complaints).toEqual([]);
});

test('Escape closes when nothing moves, and the cross also while bytes move', async ({
  api,
  page,
  site,
  folder,
}) => {
  const letThrough = await holdUploads(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: TRIGGER }).click();
  const heard = await displayEvents(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: TRIGGER }).click();
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Uploads' })).toHaveCount(0);
  expect(await heard()).toEqual(['widget-close', 'widget-open', 'widget-close']);
  letThrough();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('upload-widget')?.values.length))
    .toBe(1);
});

test('two presses of Escape cost neither the upload nor its pill', async ({
  api,
  page,
  site,
  folder,
}) => {
  const letThrough = await holdUploads(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: TRIGGER }).click();
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toBeVisible();
  await page.locator('upload-widget').evaluate((widget) => {
    // Both within one task, before anything is drawn.
    const dialog = widget.shadowRoot?.querySelector('dialog');
    dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
    dialog?.close();
  });
  await expect(page.getByRole('group', { name: 'Uploads' })).toBeVisible();
  letThrough();
  await expect(page.getByRole('group', { name: 'Uploads' })).toContainText('1 file uploaded');
});

test('the pill goes by itself once it was seen that all is there, but not while it is used', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.clock.install();
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: TRIGGER }).click();
  const heard = await displayEvents(page);
  await pick(page, [await transparentPicture(folder)]);
  await page.getByRole('button', { name: 'Minimise' }).click();
  const pill = page.getByRole('group', { name: 'Uploads' });
  await expect(pill).toContainText('1 file uploaded');
  await pill.getByRole('button', { name: 'Hide' }).hover();
  await page.clock.runFor(20_000);
  await expect(pill).toBeVisible();
  await page.mouse.move(10, 10);
  await page.clock.runFor(10_000);
  await expect(pill).toHaveCount(0);
  expect((await heard()).at(-1)).toBe('widget-close');
});

test('the object of a call minimises, comes back and says so', async ({ api, page, site }) => {
  const options = `{ cloudName: 'demo', uploadPreset: 'demo_unsigned', uploadPrefix: '${api.url}' }`;
  await page.goto(
    site.serve(`<!doctype html><html lang="en"><title>A site</title>
      <script src="/dist/upload-widget.global.js"></script>
      <body><button onclick="widget.open()">Upload</button>
      <script type="module">
        window.heard = [];
        window.widget = createUploadWidget(${options}, (error, { event, info }) => {
          if (event === 'display-changed') heard.push(info);
        });
      </script></body></html>`),
  );
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate('widget.minimize()');
  await expect(page.getByRole('group', { name: 'Uploads' })).toBeVisible();
  expect(await page.evaluate('[widget.isMinimized(), widget.isShowing()]')).toEqual([true, false]);
  await page.evaluate('widget.show()');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate('[widget.isMinimized(), widget.isShowing()]')).toEqual([false, true]);
  await page.evaluate('widget.close()');
  await expect(page.locator('upload-widget')).toHaveCount(0);
  expect(await page.evaluate('heard')).toEqual(['shown', 'minimized', 'expanded', 'hidden']);
});
