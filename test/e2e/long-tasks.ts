import type { Page } from '@playwright/test';

/**
 * No visitor takes a page for frozen before, in ms, also on a machine that is busy with other tests;
 * the precise figures are measured by `bench/`.
 */
export const FREEZE_MS = 1000;

/**
 * Has a page note its long tasks, before it is opened. Browsers that know of none note nothing.
 *
 * @returns tells the longest one since it was asked last, in ms
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // Tasks are told once the page is idle.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const tasks = (window as unknown as { longTasks: number[] }).longTasks;
      return Math.max(0, ...tasks.splice(0));
    });
}
