import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

const TESTS = fileURLToPath(new URL('../', import.meta.url));

/** Success criteria of WCAG 2.2, levels A and AA. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  ...['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

test('the page about accessibility speaks of every criterion', async ({ page, demo }) => {
  await page.goto(`${demo}/accessibility.html`);
  expect(await page.locator('.number').allTextContents()).toEqual(CRITERIA);
});

test('what is said to be met there is held by tests that exist', async ({ page, demo }) => {
  await page.goto(`${demo}/accessibility.html`);
  const sources = new Map(
    ['e2e', 'element', 'webkit'].flatMap((folder) =>
      readdirSync(TESTS + folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`)
        .map((path) => [path, readFileSync(TESTS + path, 'utf8')]),
    ),
  );
  const named = await page.locator('.tests code').allTextContents();
  const missing = named.filter((reference) => {
    const [file = '', ...title] = reference.replaceAll(/\s+/g, ' ').trim().split(': ');
    return !sources.get(file)?.includes(title.join(': '));
  });
  expect(named.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
  const unproven = page.locator('article:has(.met):not(:has(.tests))');
  expect(await unproven.locator('.number').allTextContents()).toEqual([]);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const title =
    reducedMotion === 'reduce'
      ? 'nothing moves where the visitor wants no motion'
      : 'elsewhere dialog, rows and result come into view';
  test(title, async ({ api, folder, page, site }) => {
    await page.emulateMedia({ reducedMotion });
    await watchMotion(page);
    await WIDGET_STATES['arrived']?.({ api, folder, page, site });
    const moved = await page.evaluate<string[]>('moved');
    if (reducedMotion === 'reduce') expect(moved).toEqual([]);
    else expect(moved.length).toBeGreaterThan(2);
  });
}

test('where the system sets the colours, controls are outlined in them', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const state of ['dialog', 'ready', 'done']) {
    await WIDGET_STATES[state]?.({ api, folder, page, site });
    const buttons = page.locator('upload-widget').getByRole('button');
    const borders = await buttons.evaluateAll((controls) =>
      controls.map((control) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
        return `${borderTopStyle} ${borderTopWidth}`;
      }),
    );
    expect(borders.length, state).toBeGreaterThan(1);
    expect(new Set(borders), state).toEqual(new Set(['solid 1px']));
  }
});

/** Notes every animation and transition from the first moment on. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const note = (event: Event) => {
      const [target] = event.composedPath();
      const moving = target instanceof Element ? target.getAnimations() : [];
      for (const animation of moving) {
        const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
        if (Number(duration) > 1) moved.push(`${(target as Element).className}: ${event.type}`);
      }
    };
    addEventListener('animationstart', note, true);
    addEventListener('transitionrun', note, true);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      // Neither event is composed: each root is listened to by itself.
      root.addEventListener('animationstart', note, true);
      root.addEventListener('transitionrun', note, true);
      return root;
    };
  });
}
