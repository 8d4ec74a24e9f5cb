import type { Page } from '@playwright/test';
import { TWO_CAMERAS } from './camera-page.js';
import { untilDrawn } from './drawn-page.js';
import { expect, test } from './fixtures.js';
import { layoutFaults } from './layout-faults.js';
import { WIDGET_STATES } from './widget-states.js';

/** A sidebar, a phone, a tablet, a desk; in CSS pixels. */
const WIDTHS = [280, 390, 768, 1280];
const LANGUAGE_WIDTHS = [280, 390, 768];
/** Longer words than English, other scripts, and one that is written from right to left. */
const OTHER_LANGUAGES = ['de', 'fr', 'pl', 'ru', 'ar', 'hi', 'ja'];
/** Smallest targets by the rules that the widget keeps: WCAG 2.5.8 for mice, 2.5.5 for fingers. */
const LEAST_BY_MOUSE = 24;
const LEAST_BY_FINGER = 44;

test.use({ launchOptions: TWO_CAMERAS });

for (const [state, reach] of Object.entries(WIDGET_STATES)) {
  test(`"${state}" fits a sidebar and a wide page, also with letters twice as large`, async ({
    api,
    folder,
    page,
    site,
  }) => {
    await reach({ api, folder, page, site });
    for (const width of WIDTHS) {
      for (const percent of [100, 200]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(
          (size) => (document.documentElement.style.fontSize = size),
          `${percent}%`,
        );
        await untilDrawn(page);
        const place = `${width} px, letters of ${percent} %`;
        expect.soft(await layoutFaults(page, LEAST_BY_MOUSE), place).toEqual([]);
      }
    }
  });
}

for (const [state, reach] of Object.entries(WIDGET_STATES)) {
  // A language is a file of its own, and offline there is none to be had.
  if (state === 'waiting') continue;
  test(`"${state}" fits a sidebar, a phone and a tablet in languages with long and with other words`, async ({
    api,
    folder,
    page,
    site,
  }) => {
    await reach({ api, folder, page, site });
    for (const language of OTHER_LANGUAGES) {
      await speak(page, language);
      for (const width of LANGUAGE_WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await untilDrawn(page);
        const place = `${language}, ${width} px`;
        expect.soft(await layoutFaults(page, LEAST_BY_MOUSE), place).toEqual([]);
      }
    }
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const [state, reach] of Object.entries(WIDGET_STATES)) {
    // Nothing can be dragged there, and the phone's own camera takes the photos.
    if (state === 'dragging' || state.startsWith('camera')) continue;
    test(`"${state}" can be hit by a finger`, async ({ api, folder, page, site }) => {
      await reach({ api, folder, page, site });
      expect(await layoutFaults(page, LEAST_BY_FINGER)).toEqual([]);
    });
  }
});

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((tag) => {
    document.documentElement.lang = tag;
    document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
  }, language);
  await page.locator(`upload-widget .words[lang="${language}"]`).first().waitFor();
}
