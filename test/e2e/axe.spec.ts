import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { pick, row } from './widget-page.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the demo in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of ['/', '/dialog.html', '/form.html']) {
      test(`${path} has no findings of axe`, async ({ demo, page }) => {
        await page.goto(`${demo}${path}`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations).toEqual([]);
      });
    }

    test('an uploaded and a refused file have no findings of axe', async ({
      demo,
      page,
      folder,
    }) => {
      await page.goto(`${demo}/form.html`);
      await pick(page, [await transparentPicture(folder)]);
      await expect(row(page, 'logo.png')).toContainText('Uploaded');
      await page.locator('upload-widget').evaluate((widget) => {
        const files = [new File(['x'], 'notes.txt', { type: 'text/plain' })];
        (widget as HTMLElement & { addFiles(files: File[]): void }).addFiles(files);
      });
      await expect(row(page, 'notes.txt')).toContainText('not taken here');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations).toEqual([]);
    });

    test('the open dialog has no findings of axe', async ({ demo, page }) => {
      await page.goto(`${demo}/dialog.html`);
      await page.getByRole('button', { name: 'Upload pictures' }).click();
      await expect(page.getByRole('dialog', { name: 'Add files' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations).toEqual([]);
    });
  });
}
