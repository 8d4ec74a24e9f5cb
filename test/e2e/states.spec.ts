import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { TWO_CAMERAS } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ launchOptions: TWO_CAMERAS });

for (const [state, reach] of Object.entries(WIDGET_STATES)) {
  test(`"${state}" is accessible, in light and dark, from the left and from the right`, async ({
    api,
    folder,
    page,
    site,
  }) => {
    await reach({ api, folder, page, site });
    for (const direction of ['ltr', 'rtl']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        // Colours that are still on their way to the other theme say nothing.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
        expect(await findings(page), `${direction}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
