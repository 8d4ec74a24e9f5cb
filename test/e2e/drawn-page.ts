import type { Page } from '@playwright/test';

/**
 * Resolves when all that has been laid out is drawn, with the time in the page, in ms: two frames, as
 * containers are measured in the first, and what hangs on them in the second.
 */
export async function untilDrawn(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => performance.now());
}
