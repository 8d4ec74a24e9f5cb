import { devices, type Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { cameraPhoto } from './sample-files.js';
import { row, widgetPage } from './widget-page.js';

const { defaultBrowserType: _engine, ...phone } = devices['Pixel 7'];
test.use(phone);

/** What the system was asked for last. */
interface Asked {
  readonly accept: string;
  readonly capture: string | null;
}

/** Has the page note what it asks the system for, before it is opened. */
async function noteAsked(page: Page): Promise<() => Promise<Asked>> {
  await page.addInitScript(() => {
    addEventListener('click', (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLInputElement)) return;
      const { accept } = target;
      Object.assign(window, { asked: { accept, capture: target.getAttribute('capture') } });
    });
  });
  return () => page.evaluate('asked');
}

/** Taps a way in, and gives the file that the system comes back with. */
async function take(page: Page, name: string, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name, exact: true }).tap();
  await (await chooser).setFiles([...paths]);
}

test('a phone offers its own camera and its gallery, and what they give is uploaded', async ({
  page,
  site,
  api,
  folder,
}) => {
  const asked = await noteAsked(page);
  const photo = await cameraPhoto(folder);
  await page.goto(site.serve(widgetPage(api.url, 'multiple camera-modes="photo video"')));
  await expect(page.getByText('Choose files')).toBeVisible();
  await take(page, 'Take a photo', [photo]);
  expect(await asked()).toEqual({ accept: 'image/*', capture: 'environment' });
  await expect(row(page, 'Regatta')).toContainText('Uploaded');
  const ask = async (name: string): Promise<Asked> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name, exact: true }).tap();
    await chooser;
    return asked();
  };
  expect(await ask('Record a video')).toEqual({ accept: 'video/*', capture: 'environment' });
  const gallery = { accept: 'image/*,video/*', capture: null };
  expect(await ask('Photos and videos')).toEqual(gallery);
  expect(await ask('Browse')).toEqual({ accept: '', capture: null });
});

test('a phone offers of these only what the page takes', async ({ page, site, api }) => {
  await page.goto(site.serve(widgetPage(api.url, 'accept="image/*"')));
  await expect(page.getByRole('button', { name: 'Take a photo' })).toBeVisible();
  for (const name of ['Record a video', 'Photos and videos', 'Camera']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await page.goto(site.serve(widgetPage(api.url, 'accept=".pdf"')));
  await expect(page.getByRole('button', { name: 'Browse' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take a photo' })).toHaveCount(0);
});
