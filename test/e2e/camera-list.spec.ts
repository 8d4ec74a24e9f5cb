import { noteTracks, openLiveCamera, THREE_CAMERAS, trackCounts } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

test.use({ launchOptions: THREE_CAMERAS });

test('of three cameras one is chosen from a list, and the one before is off', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url)));
  const panel = await openLiveCamera(page);
  const list = panel.getByRole('combobox', { name: 'Which camera' });
  await expect(list.getByRole('option')).toHaveCount(3);
  const third = await list.getByRole('option').nth(2).getAttribute('value');
  await page.evaluate(() => {
    Object.assign(window, { inputs: 0 });
    document.addEventListener(
      'input',
      () => ((window as unknown as { inputs: number }).inputs += 1),
    );
  });
  await list.selectOption({ index: 2 });
  const live = (): Promise<string> =>
    page.evaluate(`tracks.find(({ readyState }) => readyState === 'live')?.getSettings().deviceId`);
  await expect.poll(live).toBe(third);
  await expect(panel.getByRole('combobox')).toHaveValue(third ?? '');
  expect(await trackCounts(page)).toEqual({ given: 2, live: 1 });
  // What inner controls tell is no input of the widget's.
  expect(await page.evaluate('inputs')).toBe(0);
});
