import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { slowDown } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

test.use({ reducedMotion: 'reduce' });

const pills = (page: Page) => page.getByRole('group', { name: 'Uploads' });

/** Opens a dialog by its trigger, starts an upload that does not end, and puts the dialog aside. */
async function putAside(page: Page, trigger: Locator, path: string): Promise<void> {
  await trigger.click();
  await pick(page, [path]);
  await expect(row(page, 'archive.bin')).toHaveAttribute('data-status', 'uploading');
  await page.getByRole('button', { name: 'Minimise' }).click();
  await expect(page.getByRole('dialog', { name: 'Uploading' })).toBeHidden();
}

/** Whether nothing lies over the middle of an element; taken again until it stands still. */
const isUncovered = (element: Locator) =>
  element.evaluate((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const root = (box.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot;
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    return top === (box.getRootNode() as ShadowRoot).host;
  });

test('the pills of two widgets stand over one another, and the upper one comes down', async ({
  api,
  folder,
  page,
  site,
}) => {
  const twice = (widget: string) => widget + widget;
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', twice)));
  await slowDown(page, 60_000);
  const path = await randomFile(folder, 'archive.bin', 2_000_000);
  const triggers = page.getByRole('button', { name: 'Add files' });
  await putAside(page, triggers.first(), path);
  const lower = await pills(page).first().boundingBox();
  await putAside(page, triggers.last(), path);
  await expect(pills(page)).toHaveCount(2);
  for (const pill of await pills(page).all()) await expect.poll(() => isUncovered(pill)).toBe(true);
  await pills(page).first().getByRole('button', { name: 'Hide' }).click();
  await expect(pills(page)).toHaveCount(1);
  await expect.poll(async () => (await pills(page).boundingBox())?.y).toBe(lower?.y);
});

test('on the narrowest screens no word of the pill is broken', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await slowDown(page, 60_000);
  const path = await randomFile(folder, 'archive.bin', 2_000_000);
  await putAside(page, page.getByRole('button', { name: 'Add files' }), path);
  await page.setViewportSize({ width: 280, height: 700 });
  const linesOfWords = () =>
    pills(page)
      .locator('strong span')
      .evaluate(({ childNodes }) => {
        const text = [...childNodes].find((node) => node instanceof Text && node.data.trim());
        if (!text) return [];
        const words = [...(text.textContent ?? '').matchAll(/\S+/g)];
        return words.map(({ 0: word, index }) => {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        });
      });
  await expect.poll(linesOfWords).toEqual([1, 1, 1]);
});

test('a pill in a dialog of the site is over it, also when that was closed and opened again', async ({
  api,
  folder,
  page,
  site,
}) => {
  const inDialog = (widget: string) =>
    `<dialog aria-label="Profile" style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%">
       <p>Your profile</p>${widget}</dialog>
     <button onclick="document.querySelector('dialog').showModal()">Edit</button>`;
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', inDialog)));
  await slowDown(page, 60_000);
  await page.getByRole('button', { name: 'Edit' }).click();
  const path = await randomFile(folder, 'archive.bin', 2_000_000);
  await putAside(page, page.getByRole('button', { name: 'Add files' }), path);
  await expect.poll(() => isUncovered(pills(page))).toBe(true);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(pills(page)).toBeHidden();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(pills(page)).toBeVisible();
  await expect.poll(() => isUncovered(pills(page))).toBe(true);
});

test('who hides the pill is back where the dialog was opened, whatever opened it', async ({
  api,
  folder,
  page,
  site,
}) => {
  const slotted = (widget: string) =>
    widget.replace('></', '><button slot="trigger">Our own button</button></');
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', slotted)));
  await slowDown(page, 60_000);
  const path = await randomFile(folder, 'archive.bin', 2_000_000);
  const trigger = page.getByRole('button', { name: 'Our own button' });
  await putAside(page, trigger, path);
  await pills(page).getByRole('button', { name: 'Hide' }).focus();
  await page.keyboard.press('Enter');
  await expect(pills(page)).toBeHidden();
  await expect(trigger).toBeFocused();
});
