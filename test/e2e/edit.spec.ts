import type { Page } from '@playwright/test';
import { EDIT_FORM, editPage, entriesOf, uploadedBefore } from './edit-page.js';
import { expect, test } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { pick, row, widgetPage } from './widget-page.js';

const changesOf = async (page: Page): Promise<unknown> =>
  JSON.parse((await entriesOf(page, 'photos-changes'))[0] ?? '{}');

const takeOff = (page: Page, name: string) =>
  page.getByRole('button', { name: `Take ${name} off the list` }).click();

const moveUp = (page: Page, name: string) =>
  page.locator('upload-widget').evaluate((element, wanted) => {
    const widget = element as HTMLElementTagNameMap['upload-widget'];
    const file = widget.files.find((it) => it.name === wanted);
    widget.move(file?.id ?? '', widget.files.findIndex((it) => it === file) - 1);
  }, name);

test('pictures of an earlier visit are shown, changed and sent', async ({
  api,
  page,
  site,
  folder,
}) => {
  const { html, entries } = await editPage(api, folder);
  const [sea = '', hill = '', town = ''] = entries;
  await page.goto(site.serve(html));
  const pictures = page.locator('upload-widget img.colour');
  await expect(pictures).toHaveCount(3);
  await expect
    .poll(() =>
      pictures.evaluateAll((all) => all.map((it) => (it as HTMLImageElement).naturalWidth)),
    )
    .toEqual([160, 160, 160]);
  await takeOff(page, 'hill.png');
  await moveUp(page, 'town.png');
  await pick(page, [await transparentPicture(folder)]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const [, , added = ''] = await entriesOf(page, 'photos');
  const request = page.waitForRequest((it) => it.method() === 'POST' && it.url().endsWith('/form'));
  await page.getByRole('button', { name: 'Send' }).click();
  const body = (await request).postData() ?? '';
  const sent = new URLSearchParams(body);
  expect(sent.getAll('photos')).toEqual([town, sea, added]);
  expect(JSON.parse(sent.get('photos-changes') ?? '')).toEqual({
    added: [added],
    removed: [hill],
    replaced: [],
    order: [town, sea, added],
  });
});

test('changes survive a reload, and a reset takes them back for good', async ({
  api,
  page,
  site,
  folder,
}) => {
  const { html, entries } = await editPage(api, folder);
  const [sea = '', hill = '', town = ''] = entries;
  await page.goto(site.serve(html));
  await takeOff(page, 'hill.png');
  await moveUp(page, 'town.png');
  await page.reload();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(2);
  expect(await entriesOf(page, 'photos')).toEqual([town, sea]);
  expect(await changesOf(page)).toMatchObject({ removed: [hill] });
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await entriesOf(page, 'photos')).toEqual(entries);
  await page.reload();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(3);
  expect(await entriesOf(page, 'photos')).toEqual(entries);
});

test('the visitor who comes back finds the form as it was left, before what the tab knows', async ({
  api,
  page,
  site,
  folder,
}) => {
  const { html, entries } = await editPage(api, folder);
  const [sea = '', , town = ''] = entries;
  site.serve(widgetPage(api.url), '/elsewhere');
  await page.goto(site.serve(html));
  await takeOff(page, 'hill.png');
  await expect.poll(() => entriesOf(page, 'photos')).toEqual([sea, town]);
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  // Another visit in the same tab leaves another list behind.
  await page.goto(site.serve(html));
  await takeOff(page, 'town.png');
  await expect.poll(() => entriesOf(page, 'photos')).toEqual([sea]);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(2);
  expect(await entriesOf(page, 'photos')).toEqual([sea, town]);
  await page.goForward();
  await page.goForward();
  await expect(page.locator('upload-widget [part~=item]')).toHaveCount(1);
  expect(await entriesOf(page, 'photos')).toEqual([sea]);
});

for (const way of ['by its button', 'by script'] as const) {
  test(`a form that was sent ${way} starts from its default when it is opened anew`, async ({
    api,
    page,
    site,
    folder,
  }) => {
    const { html, entries } = await editPage(api, folder);
    await page.goto(site.serve(html));
    await takeOff(page, 'hill.png');
    const sent = page.waitForURL('**/form');
    if (way === 'by script') {
      await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    } else await page.getByRole('button', { name: 'Send' }).click();
    await sent;
    await page.goto(site.serve(html));
    await expect(page.locator('upload-widget [part~=item]')).toHaveCount(3);
    expect(await entriesOf(page, 'photos')).toEqual(entries);
  });
}

test('a single picture that is replaced is told as replaced, and keeps its place', async ({
  api,
  page,
  site,
  folder,
}) => {
  const path = await transparentPicture(folder);
  const sea = await uploadedBefore(api, path, 'sea');
  const attributes = `name="photos" changes-name="photos-changes" value="${sea}"`;
  await page.goto(site.serve(widgetPage(api.url, attributes, EDIT_FORM)));
  await expect(row(page, 'sea.png')).toBeVisible();
  await pick(page, [path]);
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  const [now] = await entriesOf(page, 'photos');
  const changes = { added: [], removed: [], replaced: [{ from: sea, to: now }], order: [] };
  expect(await changesOf(page)).toEqual(changes);
  await page.reload();
  await expect(row(page, 'logo.png')).toContainText('Uploaded');
  expect(await changesOf(page)).toEqual(changes);
});
