import type { Page } from '@playwright/test';

/** Everything that the widget has said aloud since the page was opened, in order. */
export async function listenAloud(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('upload-widget').evaluate((widget) => {
    const said: string[] = [];
    const aloud = { said, lastAt: performance.now() };
    Object.assign(window, { aloud });
    const note = () => {
      const regions = widget.shadowRoot?.querySelectorAll<HTMLElement>('[role=status]') ?? [];
      for (const region of regions) {
        const words = region.textContent.trim();
        if (!words || words === said.at(-1)) continue;
        said.push(words);
        aloud.lastAt = performance.now();
      }
    };
    new MutationObserver(note).observe(widget.shadowRoot ?? widget, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate<string[]>('aloud.said');
}

/** What is said within this time is one announcement, in ms; as in the widget's voice. */
const BREATH_MS = 200;

/** Listens to the last announcement to its end: what is said next is one of its own. */
export async function hearOut(page: Page): Promise<void> {
  await page.waitForFunction(`performance.now() > aloud.lastAt + ${BREATH_MS}`);
}
