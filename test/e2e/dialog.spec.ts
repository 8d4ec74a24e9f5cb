import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { pick, row, widgetPage } from './widget-page.js';
import { transparentPicture } from './sample-files.js';

const overflow = (page: Page) =>
  page.evaluate('getComputedStyle(document.documentElement).overflow');

const uploads = (page: Page) => page.getByRole('dialog', { name: 'Add files' });

test('a press outside closes it, a press that ends outside does not', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: 'Add files' }).click();
  const box = await uploads(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 100);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(uploads(page)).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(uploads(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add files' })).toBeFocused();
});

test('inside a dialog of the site it has an Escape of its own, and goes with it', async ({
  api,
  page,
  site,
  folder,
}) => {
  const inDialog = (widget: string) =>
    `<dialog aria-label="Profile"><p>Your profile</p>${widget}</dialog>
     <button onclick="document.querySelector('dialog').showModal()">Edit</button>`;
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', inDialog)));
  const profile = page.getByRole('dialog', { name: 'Profile' });
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Add files' }).click();
  await pick(page, [await transparentPicture(folder)]);
  await expect(page.getByRole('heading', { name: '1 file uploaded' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(uploads(page)).toBeHidden();
  await expect(profile).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add files' })).toBeFocused();

  await page.getByRole('button', { name: 'Add files' }).click();
  await expect(row(page, 'logo.png')).toBeVisible();
  expect(await overflow(page)).toBe('hidden');
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => overflow(page)).toBe('visible');
  expect(await page.evaluate(() => document.querySelector('upload-widget')?.open)).toBe(false);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('button', { name: 'Add files' })).toBeVisible();
});

test('moved within the page while it is open, it stays open over everything', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple open')));
  await expect(uploads(page)).toBeVisible();
  await page.evaluate(() => {
    const place = document.createElement('section');
    document.body.append(place);
    place.append(document.querySelector('upload-widget') ?? '');
  });
  const isModal = () =>
    page.evaluate(() =>
      Boolean(document.querySelector('upload-widget')?.shadowRoot?.querySelector('dialog:modal')),
    );
  await expect.poll(isModal).toBe(true);
  await page.evaluate(() => document.querySelector('upload-widget')?.remove());
  expect(await overflow(page)).toBe('visible');
});

test('two widgets may be open over one another, and the page scrolls only when both are gone', async ({
  api,
  page,
  site,
}) => {
  const twice = (widget: string) =>
    widget.replace('<upload-widget', '<upload-widget id="first"') +
    widget.replace('<upload-widget', '<upload-widget id="second"');
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', twice)));
  await page.getByRole('button', { name: 'Add files' }).first().waitFor();
  const call = (id: string, method: 'show' | 'close') =>
    page.evaluate(
      async ([name, act]) => {
        const widget = document.querySelector<HTMLElementTagNameMap['upload-widget']>(`#${name}`);
        widget?.[act]();
        await widget?.updateComplete;
      },
      [id, method] as const,
    );
  await call('first', 'show');
  await call('second', 'show');
  await call('first', 'close');
  expect(await overflow(page)).toBe('hidden');
  await call('second', 'close');
  expect(await overflow(page)).toBe('visible');
});

test('on a phone it is a sheet from below, as wide as the screen', async ({ api, page, site }) => {
  await page.setViewportSize({ width: 390, height: 760 });
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple open')));
  await expect(uploads(page)).toBeVisible();
  await expect
    .poll(async () => {
      const box = await uploads(page).boundingBox();
      return box && { x: box.x, width: box.width, bottom: Math.round(box.y + box.height) };
    })
    .toEqual({ x: 0, width: 390, bottom: 760 });
});

test('when all has arrived the focus is on the words that say so', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await page.getByRole('button', { name: 'Add files' }).click();
  await pick(page, [await transparentPicture(folder)]);
  const words = page.getByRole('heading', { name: '1 file uploaded' });
  await expect(words).toBeVisible();
  // Browse, which had the focus, is gone with the list.
  await expect(words).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show files' })).toBeFocused();
});
