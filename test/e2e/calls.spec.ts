import { callPage } from './call-page.js';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { row } from './widget-page.js';

/** A page with a button that opens the widget by the call. */
function openingPage(apiUrl: string, options: string): string {
  const script = `
    window.heard = [];
    window.openWidget = () => {
      window.widget = openUploadWidget(
        { upload_prefix: '${apiUrl}', ${options} },
        (error, result) => heard.push(error ? { error } : result),
      );
    };`;
  return callPage(script, '<button onclick="openWidget()">Upload</button>');
}

interface Heard {
  readonly event?: string;
  readonly info?: Record<string, unknown>;
  readonly error?: { statusText: string };
}

const SPELLINGS = {
  'snake_case, as the guides write it': `cloud_name: 'demo', upload_preset: 'demo_unsigned'`,
  camelCase: `cloudName: 'demo', uploadPreset: 'demo_unsigned'`,
};

for (const [spelling, options] of Object.entries(SPELLINGS)) {
  test(`the call opens a dialog and calls back in order, in ${spelling}`, async ({
    api,
    complaints,
    page,
    site,
    folder,
  }) => {
    await page.goto(site.serve(openingPage(api.url, options)));
    await page.getByRole('button', { name: 'Upload' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add files' });
    await expect(dialog).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Browse' }).click();
    await (await chooser).setFiles([await transparentPicture(folder)]);
    await expect(dialog.getByRole('heading', { name: '1 file uploaded' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const read = () => page.evaluate<Heard[]>('heard');
    await expect.poll(async () => (await read()).map(({ event }) => event)).toContain('close');
    const heard = await read();
    expect(heard.map(({ event }) => event)).toEqual([
      'display-changed',
      'upload-added',
      'queues-start',
      'success',
      'queues-end',
      'display-changed',
      'close',
    ]);
    const success = heard.find(({ event }) => event === 'success')?.info;
    expect(success).toMatchObject({ format: 'png', width: 400, height: 300 });
    expect(success?.['delete_token']).toEqual(expect.any(String));
    expect(success?.['path']).toBe(
      `v${String(success?.['version'])}/${String(success?.['public_id'])}.png`,
    );
    expect((await fetch(String(success?.['thumbnail_url']))).status).toBe(200);
    const finished = await page.evaluate<{ public_id: string }[]>('widget.finished');
    expect(finished.map((it) => it.public_id)).toEqual([success?.['public_id']]);
    expect(await page.locator('upload-widget').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
}

test('a missing cloud name is an error at once, in the callback and on screen', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(openingPage(api.url, `upload_preset: 'demo_unsigned'`)));
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('dialog')).toContainText('not set up correctly');
  await expect
    .poll(async () => (await page.evaluate<Heard[]>('heard')).map(({ error }) => error?.statusText))
    .toContainEqual(expect.stringContaining('cloud-name'));
});

test('unknown options warn once each and break nothing', async ({
  api,
  complaints,
  page,
  site,
}) => {
  const options = `${SPELLINGS.camelCase}, showPoweredBy: false, colour: 'red'`;
  await page.goto(site.serve(openingPage(api.url, options)));
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints.filter((text) => text.includes('"colour"'))).toHaveLength(1);
});

test('with one file only, the dialog closes by itself once it has arrived', async ({
  api,
  page,
  site,
  folder,
}) => {
  await page.goto(site.serve(openingPage(api.url, `${SPELLINGS.camelCase}, multiple: false`)));
  await page.getByRole('button', { name: 'Upload' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Browse' }).click();
  await (await chooser).setFiles([await transparentPicture(folder)]);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await page.evaluate('widget.finished.then((results) => results.length)')).toBe(1);
});

test('with autoMinimize a pill takes the dialog’s place when uploads begin, once', async ({
  api,
  page,
  site,
  folder,
}) => {
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/upload', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.serve(openingPage(api.url, `${SPELLINGS.camelCase}, autoMinimize: true`)));
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // Straight into the input: Firefox's tools tell of the first picker of a page only.
  const pick = async (name: string): Promise<void> =>
    page
      .locator('upload-widget input[type=file]')
      .first()
      .setInputFiles([await transparentPicture(folder, name)]);
  await pick('logo.png');
  await expect(page.getByRole('dialog')).toBeHidden();
  const pill = page.getByRole('group', { name: 'Uploads' });
  await expect(pill).toBeVisible();
  await pill.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // The visitor wants to look on: further files of the same batch leave the dialog open.
  await pick('sign.png');
  await expect(row(page, 'sign.png')).toHaveAttribute('data-status', 'uploading');
  await expect(page.getByRole('dialog')).toBeVisible();
  letThrough();
  await expect(page.getByRole('heading', { name: '2 files uploaded' })).toBeVisible();
});

test('closing never cancels: the callback still hears of the file', async ({
  api,
  page,
  site,
  folder,
}) => {
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/upload', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.serve(openingPage(api.url, SPELLINGS.camelCase)));
  await page.getByRole('button', { name: 'Upload' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Browse' }).click();
  await (await chooser).setFiles([await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  letThrough();
  expect(await page.evaluate('widget.finished.then((results) => results.length)')).toBe(1);
});

test('the page scrolls again after closing, and focus is back on what opened it', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(openingPage(api.url, SPELLINGS.camelCase)));
  const trigger = page.getByRole('button', { name: 'Upload' });
  await trigger.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate('getComputedStyle(document.documentElement).overflow')).toBe('hidden');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect
    .poll(() => page.evaluate('document.documentElement.getAttribute("style") || ""'))
    .toBe('');
  await expect(trigger).toBeFocused();
});
