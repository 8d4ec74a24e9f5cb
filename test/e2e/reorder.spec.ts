import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { addNamed, grip, mark, order, placeIn, touch } from './reorder-page.js';
import { hearOut, listenAloud } from './spoken-words.js';
import { row, widgetPage } from './widget-page.js';

const WAITING = 'multiple confirm-upload reorder';
const LETTERS = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
const PICTURE = 'image/svg+xml';
const PICTURES = ['a.svg', 'b.svg', 'c.svg', 'd.svg', 'e.svg', 'f.svg'];

/** By mouse from one place to another, not yet let go of. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

test.describe('files that wait in a list', () => {
  test.beforeEach(async ({ api, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, WAITING)));
    await addNamed(page, LETTERS);
  });

  test('are dragged by their grip, and the others make room where they would go', async ({
    page,
  }) => {
    const said = await listenAloud(page);
    await hearOut(page);
    await drag(page, await centre(grip(page, 'a.txt')), await placeIn(page, 'd.txt', LOW));
    await expect(mark(page)).toBeVisible();
    await expect(row(page, 'a.txt')).toHaveClass(/lifted/);
    await page.mouse.up();
    await expect.poll(() => order(page)).toBe('b.txt c.txt d.txt a.txt e.txt');
    await expect(mark(page)).toHaveCount(0);
    await expect(grip(page, 'a.txt')).toBeFocused();
    // A drag is no press: the buttons for moving stay away.
    await expect(grip(page, 'a.txt')).toHaveAttribute('aria-expanded', 'false');
    expect((await said()).slice(-1)).toEqual(['Moved a.txt to 4 of 5']);
  });

  test('are dragged by anything in their row but its buttons', async ({ page }) => {
    await drag(page, await placeIn(page, 'e.txt'), await placeIn(page, 'b.txt', HIGH));
    await page.mouse.up();
    await expect.poll(() => order(page)).toBe('a.txt e.txt b.txt c.txt d.txt');
    const remove = await centre(page.getByRole('button', { name: 'Remove b.txt' }));
    await drag(page, remove, await placeIn(page, 'd.txt', LOW));
    await page.mouse.up();
    expect(await order(page)).toBe('a.txt e.txt b.txt c.txt d.txt');
  });

  test('stay where they are when Escape breaks the drag off', async ({ page }) => {
    const said = await listenAloud(page);
    await hearOut(page);
    await drag(page, await placeIn(page, 'a.txt'), await placeIn(page, 'd.txt', LOW));
    await expect(mark(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mark(page)).toHaveCount(0);
    await page.mouse.up();
    expect(await order(page)).toBe(LETTERS.join(' '));
    expect((await said()).slice(-1)).toEqual(['a.txt stays at 1 of 5']);
  });

  test('are moved by keys, with the focus on their row and one word about it', async ({ page }) => {
    const said = await listenAloud(page);
    await hearOut(page);
    await grip(page, 'a.txt').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(`Alt+${key}`);
    await expect.poll(() => order(page)).toBe('b.txt c.txt d.txt a.txt e.txt');
    await expect(grip(page, 'a.txt')).toBeFocused();
    await expect.poll(async () => (await said()).at(-1)).toBe('Moved a.txt to 4 of 5');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+End');
    await expect.poll(() => order(page)).toBe('b.txt c.txt d.txt e.txt a.txt');
    await page.keyboard.press('Alt+Home');
    await expect.poll(() => order(page)).toBe(LETTERS.join(' '));
    await page.getByRole('button', { name: 'Remove b.txt' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => order(page)).toBe('b.txt a.txt c.txt d.txt e.txt');
    await expect(page.getByRole('button', { name: 'Remove b.txt' })).toBeFocused();
  });

  test('are moved by buttons, which a press on the grip brings', async ({ page }) => {
    await grip(page, 'b.txt').click();
    await expect(page.getByRole('button', { name: 'Remove b.txt' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Move b.txt to the end' }).click();
    await expect.poll(() => order(page)).toBe('a.txt c.txt d.txt e.txt b.txt');
    const later = page.getByRole('button', { name: 'Move b.txt later' });
    await expect(later).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Move b.txt earlier' }).click();
    await expect.poll(() => order(page)).toBe('a.txt c.txt d.txt b.txt e.txt');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Remove b.txt' })).toBeVisible();
  });

  test('pressed twice, the button moves the same file twice', async ({ page }) => {
    await grip(page, 'a.txt').click();
    await page.getByRole('button', { name: 'Move a.txt later' }).dblclick();
    await expect.poll(() => order(page)).toBe('b.txt c.txt a.txt d.txt e.txt');
    await expect(page.getByRole('button', { name: 'Move a.txt later' })).toBeFocused();
  });
});

const LOW: Point = { x: 0.5, y: 0.9 };
const HIGH: Point = { x: 0.5, y: 0.1 };

async function centre(target: ReturnType<typeof grip>): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const [direction, forward, backward] of [
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const) {
  test(`pictures of a grid are dragged and moved by keys, ${direction}`, async ({
    api,
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    const html = widgetPage(api.url, WAITING).replace('<html', `<html dir="${direction}"`);
    await page.goto(site.serve(html));
    await addNamed(page, PICTURES, PICTURE);
    const end = direction === 'ltr' ? 0.95 : 0.05;
    await drag(
      page,
      await placeIn(page, 'a.svg'),
      await placeIn(page, 'c.svg', { x: end, y: 0.5 }),
    );
    await expect(mark(page)).toBeVisible();
    await page.mouse.up();
    await expect.poll(() => order(page)).toBe('b.svg c.svg a.svg d.svg e.svg f.svg');

    await page.keyboard.press(`Alt+${forward}`);
    await expect.poll(() => order(page)).toBe('b.svg c.svg d.svg a.svg e.svg f.svg');
    await page.keyboard.press(`Alt+${backward}`);
    await page.keyboard.press(`Alt+${backward}`);
    await expect.poll(() => order(page)).toBe('b.svg a.svg c.svg d.svg e.svg f.svg');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order(page)).not.toBe('b.svg a.svg c.svg d.svg e.svg f.svg');
    await expect(grip(page, 'a.svg')).toBeFocused();
  });
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the grip drags at once, a row after a rest, and a swipe scrolls', async ({
    api,
    page,
    site,
  }) => {
    await page.goto(site.serve(widgetPage(api.url, WAITING)));
    await addNamed(page, [...LETTERS, ...Array.from({ length: 20 }, (_, at) => `more ${at}.txt`)]);
    const finger = await touch(page);
    await finger.down(await centre(grip(page, 'a.txt')));
    await finger.move(await placeIn(page, 'c.txt', LOW));
    await expect(mark(page)).toBeVisible();
    await finger.up();
    await expect.poll(() => order(page)).toMatch(/^b\.txt c\.txt a\.txt d\.txt/);

    await finger.down(await placeIn(page, 'd.txt'));
    await expect(row(page, 'd.txt')).toHaveClass(/lifted/);
    await finger.move(await placeIn(page, 'b.txt', HIGH));
    await finger.up();
    await expect.poll(() => order(page)).toMatch(/^d\.txt b\.txt c\.txt a\.txt/);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    const before = await order(page);
    await finger.down(await placeIn(page, 'more 1.txt'));
    await finger.move(await placeIn(page, 'b.txt'));
    await finger.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await order(page)).toBe(before);
  });
});

test('a row is carried far beyond what was seen of ten thousand', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, WAITING)));
  await addNamed(
    page,
    Array.from({ length: 10_000 }, (_, at) => `file ${at + 1}`),
  );
  const list = await page.locator('upload-widget [part~=list]').boundingBox();
  if (!list) throw new Error('There is no list.');
  await drag(page, await centre(grip(page, 'file 2')), { x: 200, y: list.y + list.height - 4 });
  const indexUnderHand = () =>
    page
      .locator('upload-widget [part~=item]:not(.out-of-sight)')
      .last()
      .getAttribute('aria-posinset');
  await expect.poll(async () => Number(await indexUnderHand())).toBeGreaterThan(60);
  await page.mouse.move(200, list.y + list.height / 2, { steps: 4 });
  await expect(mark(page)).toBeInViewport();
  await page.mouse.up();
  await expect
    .poll(async () => (await order(page)).split(' file ').indexOf('2'))
    .toBeGreaterThan(40);
  await expect(grip(page, 'file 2')).toBeFocused();
  await expect(grip(page, 'file 2')).toBeInViewport();
  expect(await page.locator('upload-widget [part~=item]').count()).toBeLessThan(60);

  await page.keyboard.press('Alt+End');
  await expect.poll(async () => (await order(page)).endsWith(' file 2')).toBe(true);
  await expect(grip(page, 'file 2')).toBeFocused();
  await expect(grip(page, 'file 2')).toBeInViewport();
});

test('a dialog stays open when Escape breaks a drag off', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, `${WAITING} mode="dialog" open`)));
  await addNamed(page, LETTERS);
  await drag(page, await placeIn(page, 'a.txt'), await placeIn(page, 'c.txt', LOW));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await order(page)).toBe(LETTERS.join(' '));
});

test('the result has the order of the visitor, whatever arrives first', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, WAITING)));
  await addNamed(page, ['a.txt', 'b.txt']);
  await page.locator('upload-widget').evaluate((element) => {
    element.addEventListener('upload-complete', (event) => {
      const { successful } = (event as CustomEvent<{ successful: { name: string }[] }>).detail;
      Object.assign(window, { complete: successful.map(({ name }) => name).join(' ') });
    });
    const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
    widget.addFiles([new File([new Uint8Array(20_000_000)], 'large.bin')]);
  });
  await grip(page, 'large.bin').focus();
  await page.keyboard.press('Alt+Home');
  await page.getByRole('button', { name: 'Upload 3 files' }).click();
  await expect
    .poll(() => page.evaluate('window.complete'), { timeout: 30_000 })
    .toBe('large.bin a.txt b.txt');
});

test('in edit mode value, form and changes have the new order', async ({ api, page, site }) => {
  const ids = ['one', 'two', 'three'];
  const entries = ids.map((id) => `image/upload/v1/${id}.png#0`);
  const attributes = `multiple reorder name="photos" value='${JSON.stringify(entries)}'`;
  const inForm = (widget: string) => `<form>${widget}</form>`;
  await page.goto(site.serve(widgetPage(api.url, attributes, inForm)));
  await page.locator('upload-widget').evaluate((element) => {
    element.addEventListener('change', () => {
      const { values, changes } = element as HTMLElement & {
        values: readonly string[];
        changes: { order: readonly string[] };
      };
      const sent = new FormData(document.querySelector('form') ?? undefined).getAll('photos');
      Object.assign(window, { changed: { values, order: changes.order, sent } });
    });
  });
  await page.getByRole('button', { name: /^Move three/ }).focus();
  await page.keyboard.press('Alt+Home');
  const moved = [entries[2], entries[0], entries[1]];
  await expect
    .poll(() => page.evaluate('window.changed'))
    .toEqual({ values: moved, order: moved, sent: moved });
});
