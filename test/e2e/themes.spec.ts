import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

const THEMES = ['white', 'minimal', 'purple'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of THEMES) {
  test(`"${theme}" is readable on both sides, empty and with files of every tone`, async ({
    demo,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const side of ['light', 'dark']) {
      await page.goto(`${demo}/themes.html#theme=${theme}&side=${side}`);
      await page.reload();
      await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
      await expect(page.locator('#source')).toContainText('upload-widget {');
      expect(await findings(page), `${side}, empty`).toEqual([]);
      await addFilesOfEveryTone(page);
      expect(await findings(page), `${side}, with files`).toEqual([]);
    }
  });

  test(`"${theme}" is the same by its name as by its stylesheet`, async ({
    api,
    demo,
    page,
    site,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(site.serve(themedPage(api.url, theme)));
      await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const named = await look(page);
      await page.goto(`${demo}/themes.html#theme=${theme}`);
      await page.reload();
      await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
      await expect.poll(() => look(page)).toEqual(named);
    }
  });
}

test('a call takes the names that sites of the closed widget write', async ({
  api,
  complaints,
  page,
  site,
}) => {
  const html = widgetPage(api.url).replace(/<upload-widget[^]*<\/upload-widget>/, '');
  await page.goto(site.serve(html));
  await page.waitForFunction('window.openUploadWidget');
  await page.evaluate((uploadPrefix) => {
    const call = Reflect.get(window, 'openUploadWidget') as (options: object) => unknown;
    call({ cloudName: 'demo', uploadPreset: 'demo_unsigned', uploadPrefix, theme: 'purple' });
  }, api.url);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => look(page).then(({ accent }) => accent)).toBe('oklch(0.5 0.22 302)');
  expect(complaints).toEqual([]);
});

function themedPage(apiUrl: string, theme: string): string {
  const scheme = '<meta name="color-scheme" content="light dark" /></head>';
  return widgetPage(apiUrl, `multiple theme="${theme}"`).replace('</head>', scheme);
}

/** What a visitor sees of the colours and shapes. */
function look(page: Page) {
  return page.locator('upload-widget').evaluate((widget) => {
    const styleOf = (selector: string): CSSStyleDeclaration => {
      const element = widget.shadowRoot?.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element);
    };
    const base = styleOf('[part=base]');
    const zone = styleOf('[part=drop-zone]');
    const button = styleOf('.button.primary');
    const hint = styleOf('.muted');
    return {
      text: base.color,
      muted: hint.color,
      surface: base.backgroundColor,
      raised: zone.backgroundColor,
      border: base.borderTopColor,
      dashes: zone.borderTopColor,
      radius: base.borderTopLeftRadius,
      accent: button.backgroundColor,
      onAccent: button.color,
    };
  });
}

async function addFilesOfEveryTone(page: Page): Promise<void> {
  await page.locator('upload-widget').evaluate((element) => {
    const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
    widget.addFiles([new File(['x'], 'arrives.txt'), new File([], 'empty.txt')]);
  });
  await expect(page.locator('upload-widget .status.good')).toBeVisible();
  await expect(page.locator('upload-widget .status.bad')).toBeVisible();
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
