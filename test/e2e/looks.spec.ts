import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chromiumLaunch } from './chromium.js';
import { expect, test } from './fixtures.js';
import { WIDGET_STATES } from './widget-states.js';

/** All states but those that show what a camera sees; what moves in them is held by a style sheet. */
const SHOWN = [
  'empty',
  'disabled',
  'misconfigured',
  'dragging',
  'ready',
  'to-crop',
  'failed',
  'refused',
  'to-move',
  'grid',
  'grid-to-move',
  'grid-failed',
  'long-list',
  'long-list-refused',
  'link',
  'part-lost',
  'dialog',
  'uploading',
  'paused',
  'waiting',
  'done',
  'copy',
  'crop',
  'trigger',
  'dialog-uploading',
  'minimized',
  'arrived',
];
/** Those that are looked at in every way. */
const SHOWN_IN_EVERY_WAY = ['empty', 'ready', 'failed', 'grid', 'dialog'];

interface Look {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly dir?: 'rtl';
  readonly percent?: number;
}
const LOOKS: Readonly<Record<string, Look>> = {
  'phone-light': { width: 390 },
  'tablet-dark': { width: 768, colorScheme: 'dark' },
};
const FURTHER_LOOKS: Readonly<Record<string, Look>> = {
  'sidebar-dark': { width: 280, colorScheme: 'dark' },
  'tablet-from-right': { width: 768, dir: 'rtl' },
  'phone-forced-colours': { width: 390, forcedColors: 'active' },
  'phone-large-text': { width: 390, percent: 200 },
  'desktop-light': { width: 1280 },
};
const HEIGHT = 900;

/** Pixels that may be another colour: what another release of the browser smooths otherwise. */
const SPARE_PIXELS = 120;

const AT_REST = fileURLToPath(new URL('looks-at-rest.css', import.meta.url));

/** The same letters on every machine: of a package that is here for its PDFs. */
const FONTS = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');

test.use({
  launchOptions: chromiumLaunch(['--font-render-hinting=none', '--disable-lcd-text']),
  reducedMotion: 'reduce',
});

// Elsewhere letters are drawn by other means.
const states = process.platform === 'linux' ? SHOWN : [];
for (const state of states) {
  test(`"${state}" looks as it did`, async ({ api, folder, page, site }) => {
    await WIDGET_STATES[state]?.({ api, folder, page, site });
    await useOwnLetters(page);
    const further = SHOWN_IN_EVERY_WAY.includes(state) ? FURTHER_LOOKS : {};
    for (const [look, how] of Object.entries({ ...LOOKS, ...further })) {
      await lookAt(page, how);
      const over = page.locator('upload-widget dialog[open], upload-widget upload-widget-pill');
      const isOver = (await over.count()) > 0;
      await expect
        .soft(isOver ? page : page.locator('upload-widget'))
        .toHaveScreenshot(`${state}-${look}.png`, {
          maxDiffPixels: SPARE_PIXELS,
          stylePath: AT_REST,
        });
    }
  });
}

async function lookAt(
  page: Page,
  { width, colorScheme = 'light', forcedColors, dir, percent = 100 }: Look,
): Promise<void> {
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
  await page.evaluate(
    ([direction, size]) => {
      document.documentElement.dir = direction;
      document.documentElement.style.fontSize = size;
    },
    [dir ?? 'ltr', `${percent}%`] as const,
  );
}

async function useOwnLetters(page: Page): Promise<void> {
  const faces = await Promise.all([face('Regular', 400), face('Bold', 700)]);
  const content = `${faces.join('')} html { font-family: Letters }`;
  await page.addStyleTag({ content });
  await page.evaluate(() => document.fonts.ready);
}

async function face(name: string, weight: number): Promise<string> {
  const path = FONTS.replace('package.json', `standard_fonts/LiberationSans-${name}.ttf`);
  const data = (await readFile(path)).toString('base64');
  return `@font-face { font-family: Letters; font-weight: ${weight};
    src: url("data:font/ttf;base64,${data}"); }`;
}
