import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

/** A widget with so many files that wait for the "Upload" button. */
async function longList(page: Page, count: number, type = 'text/plain'): Promise<void> {
  await page.locator('upload-widget').evaluate(
    async (element, [files, mime]) => {
      await customElements.whenDefined(element.localName);
      const widget = element as HTMLElement & { addFiles(files: File[]): void };
      const list = Array.from({ length: files }, (_, at) => at + 1);
      widget.addFiles(list.map((at) => new File(['x'], `file ${at}`, { type: mime })));
    },
    [count, type] as const,
  );
  await expect(
    page.getByRole('button', { name: `Upload ${count.toLocaleString('en')} files` }),
  ).toBeVisible();
}

/** Which of how many the row is that has the focus, and whether it is in view. */
const focusedRow = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('upload-widget')?.shadowRoot;
    const row = root?.activeElement?.closest('[part~=item]');
    const list = root?.querySelector('[part~=list]')?.getBoundingClientRect();
    const box = row?.getBoundingClientRect();
    return {
      place: `${row?.getAttribute('aria-posinset')} of ${row?.getAttribute('aria-setsize')}`,
      isSeen: Boolean(box && list && box.top >= list.top - 1 && box.bottom <= list.bottom + 1),
    };
  });

/** A file in its middle. */
const MIDDLE = 'Remove file 151';

/** Scrolls a list of three hundred to its middle. */
async function scrollToMiddle(page: Page): Promise<void> {
  await scrollTo(page, 0.5);
  await expect(page.getByRole('button', { name: MIDDLE, exact: true })).toBeInViewport();
}

const scrollTo = (page: Page, share: number) =>
  page.evaluate((wanted) => {
    const list = document.querySelector('upload-widget')?.shadowRoot?.querySelector('[part~=list]');
    list?.scrollTo(0, list.scrollHeight * wanted);
  }, share);

test.describe('a list of ten thousand files', () => {
  test.beforeEach(async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  });

  test('is walked through by the Tab key far beyond what was drawn', async ({ page }) => {
    await longList(page, 10_000);
    await page.getByRole('button', { name: 'Remove file 1', exact: true }).focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press('Tab');
    await expect.poll(() => focusedRow(page)).toEqual({ place: '31 of 10000', isSeen: true });
    expect(await page.locator('upload-widget [part~=item]').count()).toBeLessThan(40);
    for (let step = 0; step < 30; step++) await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focusedRow(page)).toEqual({ place: '1 of 10000', isSeen: true });
  });

  test('keeps the focus in its row wherever it is scrolled to, and goes on from there', async ({
    page,
  }) => {
    await longList(page, 10_000);
    await scrollTo(page, 0.5);
    await expect(page.getByRole('button', { name: 'Remove file 5005', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Remove file 5005', exact: true }).focus();
    for (const share of [0, 1, 0.2]) {
      await scrollTo(page, share);
      await expect.poll(async () => (await focusedRow(page)).isSeen).toBe(false);
      expect((await focusedRow(page)).place).toBe('5005 of 10000');
    }
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedRow(page)).toEqual({ place: '5006 of 10000', isSeen: true });
  });

  test('has the focus in the next row when one is taken away', async ({ page }) => {
    await longList(page, 10_000);
    await scrollTo(page, 0.5);
    const remove = page.getByRole('button', { name: 'Remove file 5005', exact: true });
    await remove.focus();
    await page.keyboard.press('Enter');
    await expect(remove).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Remove file 5006', exact: true })).toBeFocused();
    expect((await focusedRow(page)).place).toBe('5005 of 9999');
  });
});

test.describe('a long list that another view has replaced is where it was left', () => {
  const middle = (page: Page) => page.getByRole('button', { name: MIDDLE, exact: true });

  test('after the panel of links', async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
    await longList(page, 300);
    await scrollToMiddle(page);
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(middle(page)).toBeInViewport();
  });

  test('after the pill', async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload mode="dialog"')));
    await page.getByRole('button', { name: 'Add files' }).click();
    await longList(page, 300);
    await scrollToMiddle(page);
    await page.getByRole('button', { name: 'Minimise' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Show the uploads' }).click();
    await expect(middle(page)).toBeInViewport();
  });

  test('and begins at its top when it was emptied meanwhile', async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
    await longList(page, 300);
    await scrollToMiddle(page);
    await page.locator('upload-widget').evaluate((element) => {
      (element as HTMLElement & { clear(): void }).clear();
    });
    await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
    await longList(page, 300);
    await expect(page.getByRole('button', { name: 'Remove file 1', exact: true })).toBeInViewport();
  });
});

test('pictures alone are a grid where there is room, and still one list', async ({
  api,
  page,
  site,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await longList(page, 1000, 'image/svg+xml');
  const inLine = () =>
    page.locator('upload-widget [part~=item]').evaluateAll((items) => {
      const tops = items.map((item) => item.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    });
  await expect.poll(inLine).toBeGreaterThan(3);
  await expect(page.getByRole('heading', { name: '1,000 pictures' })).toBeVisible();
  await scrollTo(page, 1);
  await expect(
    page.getByRole('button', { name: 'Remove file 1000', exact: true }),
  ).toBeInViewport();
  const last = page.locator('upload-widget [part~=item]').last();
  await expect(last).toHaveAttribute('aria-posinset', '1000');

  await page.setViewportSize({ width: 380, height: 800 });
  await expect.poll(inLine).toBe(1);
});
