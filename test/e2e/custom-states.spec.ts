import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

const NAMES = ['empty', 'dragging', 'uploading', 'complete', 'failed', 'paused', 'offline'];

/** Which of them the page's CSS sees in each state of the widget. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  empty: ['empty'],
  dragging: ['empty', 'dragging'],
  ready: [],
  uploading: ['uploading'],
  paused: ['paused'],
  waiting: ['offline'],
  failed: ['failed'],
  done: ['complete'],
  trigger: ['empty'],
};

const seen = (page: Page) =>
  page
    .locator('upload-widget')
    .evaluate((widget, names) => names.filter((name) => widget.matches(`:state(${name})`)), NAMES);

for (const [state, expected] of Object.entries(SEEN)) {
  test(`"${state}" is ${expected.join(' and ') || 'no state'} for the page's CSS`, async ({
    api,
    folder,
    page,
    site,
  }) => {
    await WIDGET_STATES[state]?.({ api, folder, page, site });
    await expect.poll(() => seen(page)).toEqual(expected);
  });
}

test('a state goes when the next one comes', async ({ api, folder, page, site }) => {
  await WIDGET_STATES['done']?.({ api, folder, page, site });
  await page.evaluate(() => document.querySelector('upload-widget')?.clear());
  await expect.poll(() => seen(page)).toEqual(['empty']);
});
