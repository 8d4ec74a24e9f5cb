import { chromiumLaunch } from './chromium.js';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

// Playwright hides them, and a hidden one takes no room.
test.use({ launchOptions: chromiumLaunch([], ['--hide-scrollbars']) });

test('nothing shifts and nothing scrolls while the dialog is open', async ({ api, page, site }) => {
  const tall = (widget: string) =>
    `${widget}<p style="block-size: 4000px">Much to read</p>
     <nav style="position: fixed; inset: 0 0 auto auto">Menu</nav>`;
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog" multiple', tall)));
  const places = () =>
    page.evaluate(() => ({
      heading: document.querySelector('h1')?.getBoundingClientRect().toJSON() as unknown,
      menu: document.querySelector('nav')?.getBoundingClientRect().toJSON() as unknown,
      takesRoom: innerWidth > document.documentElement.clientWidth,
    }));
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await page.evaluate(() => scrollTo(0, 40));
  const uploads = page.getByRole('dialog', { name: 'Add files' });
  const before = await places();
  expect(before.takesRoom).toBe(true);
  await page.evaluate(() => document.querySelector('upload-widget')?.show());
  await expect(uploads).toBeVisible();
  expect(await places()).toMatchObject({ heading: before.heading, menu: before.menu });
  await page.mouse.move(5, 300);
  await page.mouse.wheel(0, 500);
  expect(await page.evaluate(() => scrollY)).toBe(40);
  await page.keyboard.press('Escape');
  await expect(uploads).toBeHidden();
  expect(await places()).toEqual(before);
  expect(await page.evaluate('getComputedStyle(document.documentElement).overflow')).toBe(
    'visible',
  );
});
