import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { row, widgetPage } from './widget-page.js';

const TRIGGER = 'Add files';

/** Pastes a text file, or drags it, with the events that a browser fires; on an element or on the page. */
async function carry(page: Page, type: 'paste' | 'dragover' | 'drop', on: string): Promise<void> {
  await page.locator(on).evaluate((target, name) => {
    const data = new DataTransfer();
    data.items.add(new File(['Buy milk.'], 'notes.txt', { type: 'text/plain' }));
    const init = { bubbles: true, composed: true, cancelable: true };
    const event =
      name === 'paste'
        ? new ClipboardEvent(name, init)
        : new DragEvent(name, { ...init, dataTransfer: data });
    // Firefox leaves out what a script's own event is given.
    if (name === 'paste') Object.defineProperty(event, 'clipboardData', { value: data });
    target.dispatchEvent(event);
  }, type);
}

const countFiles = (page: Page) =>
  page.evaluate(() => document.querySelector('upload-widget')?.files.length);

test.describe('while the dialog is closed', () => {
  test('what is pasted on the page is the page’s own', async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
    await expect(page.getByRole('button', { name: TRIGGER })).toBeVisible();
    await carry(page, 'paste', 'h1');
    // A paste on the trigger behind it would come later than the first.
    await carry(page, 'paste', 'upload-widget');
    await expect(row(page, 'notes.txt')).toHaveCount(1);
    expect(await countFiles(page)).toBe(1);
  });

  for (const type of ['paste', 'drop'] as const) {
    test(`a ${type} on the trigger opens it and shows the file`, async ({ api, page, site }) => {
      await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple confirm-upload')));
      await expect(page.getByRole('button', { name: TRIGGER })).toBeVisible();
      await carry(page, type, 'upload-widget');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(row(page, 'notes.txt')).toBeVisible();
    });
  }

  test('a page that is a drop zone as a whole says so on the trigger, and shows what it took', async ({
    api,
    page,
    site,
  }) => {
    await page.goto(
      site.serve(widgetPage(api.url, 'mode="dialog" multiple page-drop confirm-upload')),
    );
    await expect(page.getByRole('button', { name: TRIGGER })).toBeVisible();
    await carry(page, 'dragover', 'h1');
    await expect(page.getByRole('button', { name: 'Let go to add 1 file' })).toBeVisible();
    await carry(page, 'drop', 'h1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(row(page, 'notes.txt')).toBeVisible();
  });
});
