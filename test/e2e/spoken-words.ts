import type { Page } from '@playwright/test';

/** Everything that the widget has said aloud since the page was opened, in order. */
export async function listenAloud(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('upload-widget').evaluate((widget) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => {
      const regions = widget.shadowRoot?.querySelectorAll<HTMLElement>('[role=status]') ?? [];
      for (const region of regions) {
        const words = region.textContent.trim();
        if (words && words !== said.at(-1)) said.push(words);
      }
    };
    new MutationObserver(note).observe(widget.shadowRoot ?? widget, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate<string[]>('said');
}
