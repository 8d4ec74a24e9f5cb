import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the demo in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    for (const path of ['/', '/dialog.html', '/form.html', '/themes.html', '/accessibility.html']) {
      test(`${path} has no findings of axe`, async ({ demo, page }) => {
        await page.goto(`${demo}${path}`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}
