import { accessibilityTree } from './accessibility-tree.js';
import { TWO_CAMERAS } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

/** How long it will take is known a little later than that it goes on. */
const MOVING = ['uploading', 'dialog-uploading', 'minimized'];

test.use({ launchOptions: TWO_CAMERAS });

for (const [state, reach] of Object.entries(WIDGET_STATES)) {
  test(`"${state}" is told to screen readers as it was`, async ({ api, folder, page, site }) => {
    await reach({ api, folder, page, site });
    if (MOVING.includes(state)) await expect(page.getByText(/ left$/).first()).toBeVisible();
    await expect(async () => {
      expect(await accessibilityTree(page)).toMatchSnapshot(`${state}.txt`);
    }).toPass({ timeout: 10_000 });
  });
}
