import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { holdRequests } from './upload-traffic.js';
import { pick, row, widgetPage } from './widget-page.js';

const DELETIONS = '**/delete_by_token';

const bin = (page: Page, name: string) => page.getByRole('button', { name: `Remove ${name}` });

test.describe('while the server deletes a file', () => {
  test.beforeEach(async ({ api, folder, page, site }) => {
    await page.goto(site.serve(widgetPage(api.url, 'multiple')));
    const names = ['first.bin', 'second.bin', 'third.bin'];
    await pick(page, await Promise.all(names.map((name) => randomFile(folder, name, 1000))));
    await expect(row(page, 'Uploaded')).toHaveCount(3);
  });

  test('the focus stays in its row, and goes to the row in its place', async ({ page }) => {
    const letThrough = await holdRequests(page, DELETIONS);
    await bin(page, 'second.bin').focus();
    await page.keyboard.press('Enter');
    await expect(row(page, 'second.bin')).toContainText('Removing');
    await expect(bin(page, 'second.bin')).toBeFocused();
    await page.keyboard.press('Enter');
    letThrough();
    await expect(row(page, 'second.bin')).toHaveCount(0);
    await expect(bin(page, 'third.bin')).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('second.bin removed');
  });

  test('and fails, the focus is where it was, and the reason is said', async ({ page }) => {
    await page.route(DELETIONS, (route) => route.abort());
    await bin(page, 'second.bin').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('second.bin: ');
    await expect(row(page, 'second.bin')).toHaveAttribute('data-status', 'done');
    await expect(bin(page, 'second.bin')).toBeFocused();
  });

  test('a list that is emptied is told once', async ({ page }) => {
    const letThrough = await holdRequests(page, DELETIONS);
    const answered = page.waitForResponse(DELETIONS);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['upload-removed', 'input', 'change']) {
        document.addEventListener(name, (event) => {
          const { detail } = event as CustomEvent<{ file: { name: string } } | undefined>;
          heard.push(`${name} ${detail?.file.name ?? ''}`.trim());
        });
      }
    });
    await bin(page, 'second.bin').click();
    await expect(row(page, 'second.bin')).toContainText('Removing');
    await page.evaluate(() => document.querySelector('upload-widget')?.clear());
    letThrough();
    await answered;
    await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
    const told = ['first.bin', 'second.bin', 'third.bin'].map((name) => `upload-removed ${name}`);
    expect(await page.evaluate('heard')).toEqual(told);
  });
});
