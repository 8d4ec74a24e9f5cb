import type { Page } from '@playwright/test';
import { TWO_CAMERAS } from './camera-page.js';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

test.use({ launchOptions: TWO_CAMERAS });

/** In which state a page's stylesheet reaches which parts. */
const PARTS_OF_STATES: Readonly<Record<string, readonly string[]>> = {
  empty: ['base', 'sources', 'drop-zone', 'browse'],
  uploading: [
    ...['heading', 'sources', 'browse', 'list', 'item', 'thumbnail'],
    ...['name', 'meta', 'status', 'progress', 'action', 'summary'],
  ],
  link: ['heading', 'action', 'url-field'],
  camera: ['camera', 'heading', 'action'],
  crop: ['crop', 'heading', 'action'],
  dialog: ['dialog', 'base'],
  minimized: ['pill', 'thumbnail', 'progress', 'action'],
  arrived: ['thumbnail', 'action'],
};

for (const [state, parts] of Object.entries(PARTS_OF_STATES)) {
  test(`a page's own styles reach the parts of "${state}"`, async ({ api, folder, page, site }) => {
    await WIDGET_STATES[state]?.({ api, folder, page, site });
    const reached: string[] = [];
    for (const part of parts) if (await reach(page, part)) reached.push(part);
    expect(reached).toEqual(parts);
  });
}

/** Whether an element of the widget has what a page's stylesheet says of the part. */
async function reach(page: Page, part: string): Promise<boolean> {
  return page.locator('upload-widget').evaluate((widget, name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`upload-widget::part(${name}) { outline: 7px solid rgb(1, 2, 3) }`);
    document.adoptedStyleSheets = [sheet];
    const found = everything(widget).some((element) => {
      const { outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineWidth === '7px' && outlineColor === 'rgb(1, 2, 3)';
    });
    document.adoptedStyleSheets = [];
    return found;

    function everything(element: Element): Element[] {
      const inner = [...(element.shadowRoot?.children ?? []), ...element.children];
      return [element, ...inner.flatMap(everything)];
    }
  }, part);
}
