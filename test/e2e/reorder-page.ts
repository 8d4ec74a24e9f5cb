import { expect, type Locator, type Page } from '@playwright/test';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';
import { row } from './widget-page.js';

/** Names of the files in the order of the list, as scripts read it. */
export function order(page: Page): Promise<string> {
  return page.locator('upload-widget').evaluate((element) => {
    const { files } = element as HTMLElement & { files: readonly FileSnapshot[] };
    return files.map(({ name }) => name).join(' ');
  });
}

/** Adds files by script, in this order, and waits until their rows have grips. */
export async function addNamed(page: Page, names: readonly string[], type = ''): Promise<void> {
  await page.locator('upload-widget').evaluate(
    async (element, [wanted, mime]) => {
      await customElements.whenDefined(element.localName);
      const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
      widget.addFiles(wanted.map((name) => new File([name], name, { type: mime })));
    },
    [names, type] as const,
  );
  await expect(grip(page, names[0] ?? '')).toBeVisible();
}

/** What a row is dragged by. */
export function grip(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Move ${name}`, exact: true });
}

/** The middle of a row, or a place in it: shares of its width and height. */
export async function placeIn(page: Page, name: string, share = { x: 0.5, y: 0.5 }) {
  const box = await row(page, name).boundingBox();
  if (!box) throw new Error(`There is no row "${name}".`);
  return { x: box.x + box.width * share.x, y: box.y + box.height * share.y };
}

/** The room that shows where a dragged row would go. */
export function mark(page: Page): Locator {
  return page.locator('upload-widget .insertion');
}

/** A finger on the screen. */
export interface Finger {
  down(at: { x: number; y: number }): Promise<void>;
  move(at: { x: number; y: number }): Promise<void>;
  up(): Promise<void>;
}

/** Moves as a hand does: in small steps. */
export async function touch(page: Page): Promise<Finger> {
  const devtools = await page.context().newCDPSession(page);
  let last = { x: 0, y: 0 };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  return {
    async down(at) {
      last = at;
      await send('touchStart', at);
    },
    async move(at) {
      const from = last;
      for (let step = 1; step <= 8; step++) {
        const share = step / 8;
        last = { x: from.x + (at.x - from.x) * share, y: from.y + (at.y - from.y) * share };
        await send('touchMove', last);
      }
    },
    async up() {
      await send('touchEnd');
    },
  };
}
