import type { Page } from '@playwright/test';
import { callPage } from './call-page.js';
import { expect, test } from './fixtures.js';
import { randomFile } from './sample-files.js';
import { row } from './widget-page.js';

/** Two buttons of a page, each of which opens the widget for one file. */
function twoCalls(apiUrl: string): string {
  const script = `
    window.calls = {};
    window.openCall = (name) => {
      calls[name] = openUploadWidget({
        uploadPrefix: '${apiUrl}', cloudName: 'demo', uploadPreset: 'demo_unsigned',
        multiple: false,
      });
    };`;
  const call = (name: string) => `<button onclick="openCall('${name}')">${name}</button>`;
  return callPage(script, `${call('Front')} ${call('Back')}`);
}

async function upload(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Browse' }).click();
  await (await chooser).setFiles([path]);
  await expect(page.getByRole('dialog')).toBeHidden();
}

const addresses = (page: Page, name: string) =>
  page.evaluate<{ secure_url: string }[]>(`calls.${name}.finished`);

test('one call knows nothing of the files of another, and deletes none of them', async ({
  api,
  folder,
  page,
  site,
}) => {
  await page.goto(site.serve(twoCalls(api.url)));
  await page.getByRole('button', { name: 'Front' }).click();
  await upload(page, await randomFile(folder, 'front.bin', 1000));
  const [front] = await addresses(page, 'Front');

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Browse' })).toBeVisible();
  await expect(row(page, 'front')).toHaveCount(0);
  await upload(page, await randomFile(folder, 'back.bin', 1000));
  expect(await addresses(page, 'Back')).toHaveLength(1);
  expect((await fetch(front?.secure_url ?? '')).status).toBe(200);

  await page.reload();
  await page.getByRole('button', { name: 'Front' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Browse' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await addresses(page, 'Front')).toEqual([]);
});
