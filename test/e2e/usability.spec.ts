import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TWO_CAMERAS } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { tabTo } from './keys.js';
import { layoutFaults } from './layout-faults.js';
import { controlFaults, focusFaults, spreadLetters } from './usability-faults.js';
import { pick, row, widgetPage } from './widget-page.js';
import { WIDGET_STATES } from './widget-states.js';

/** Controls that are walked through; of a long list not all rows. */
const MOST_STEPS = 20;
const LEAST_TARGET = 24;

/** Nothing is to be pressed there. */
const DEAD = ['disabled', 'misconfigured'];

test.use({ launchOptions: TWO_CAMERAS });

for (const [state, reach] of Object.entries(WIDGET_STATES)) {
  test(`"${state}" shows its controls, the focus on them, and its words at any distance`, async ({
    api,
    folder,
    page,
    site,
  }) => {
    await reach({ api, folder, page, site });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await controlFaults(page), colorScheme).toEqual([]);
    }
    const walked = await focusFaults(page, MOST_STEPS);
    const isDead = DEAD.includes(state);
    expect.soft(walked, 'by the Tab key').toEqual(isDead ? ['the Tab key leads to nothing'] : []);
    await page.setViewportSize({ width: 390, height: 900 });
    await spreadLetters(page);
    expect.soft(await layoutFaults(page, LEAST_TARGET), 'letters far apart').toEqual([]);
  });
}

test('a reason with more words than room is scrolled by the keys, and shows the focus', async ({
  api,
  folder,
  page,
  site,
}) => {
  const paths = ['Regatta, first day.jpg', 'Regatta, second day.jpg', 'Regatta, third day.jpg'].map(
    (name) => join(folder, name),
  );
  for (const path of paths) await writeFile(path, `No picture: ${path}`);
  await page.goto(site.serve(widgetPage(api.url, 'multiple upload-preset="there-is-none"')));
  await pick(page, paths);
  await expect(row(page, 'Regatta').and(page.locator('[data-status=failed]'))).toHaveCount(3);
  await spreadLetters(page);
  expect(await focusFaults(page, MOST_STEPS)).toEqual([]);
  await tabTo(page, page.locator('upload-widget .about').first(), { steps: MOST_STEPS });
});
