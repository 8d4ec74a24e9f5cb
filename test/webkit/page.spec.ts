import { Key } from 'selenium-webdriver';
import { transparentPicture } from '../e2e/sample-files.js';
import { widgetPage } from '../e2e/widget-page.js';
import { expect, test, type Visitor } from './visitor.js';

/** More controls than stand between any two of the widget. */
const MOST_STEPS = 8;

async function tabTo(visitor: Visitor, name: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await visitor.focusedName()).startsWith(name)) return;
    await visitor.keys(Key.TAB);
  }
  expect(await visitor.focusedName()).toContain(name);
}

test('the keyboard alone leads to Browse and to Remove, and the focus is never lost', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url, 'multiple')));
  await visitor.button('Browse');
  await tabTo(visitor, 'Browse');
  await visitor.pick([await transparentPicture(folder)]);
  await visitor.reads('logo', 'Uploaded');
  await tabTo(visitor, 'Remove logo.png');
  await visitor.keys(Key.ENTER);
  await visitor.misses('logo');
  expect(await visitor.focusedName()).toContain('Browse');
});

test('the dialog opens by its button, keeps the focus inside, and Escape gives it back', async ({
  api,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url, 'mode="dialog" multiple')));
  await visitor.press('Add files');
  await visitor.find('dialog[open]');
  for (let step = 0; step < MOST_STEPS; step++) {
    await visitor.keys(Key.TAB);
    const isInside = await visitor.evaluate<boolean>(
      `const inner = document.querySelector('upload-widget').shadowRoot.activeElement;
       return document.activeElement === document.body || Boolean(inner?.closest('dialog'))`,
    );
    expect(isInside).toBe(true);
  }
  await visitor.keys(Key.ESCAPE);
  await expect
    .poll(() => visitor.evaluate(`return document.querySelector('upload-widget').open`))
    .toBe(false);
  await expect.poll(() => visitor.focusedName()).toContain('Add files');
});

test('a form wants the file, sends one signed entry for it, and a reset forgets it', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  const page = widgetPage(
    api.url,
    'id="photo" name="photo" required',
    (widget) => `<form>${widget}<button type="reset">Reset</button></form>`,
  );
  const isValid = () => visitor.evaluate<boolean>('return document.forms[0].checkValidity()');
  await visitor.open(site.serve(page));
  await visitor.button('Browse');
  expect(await isValid()).toBe(false);
  await visitor.pick([await transparentPicture(folder)]);
  await visitor.reads('logo', 'Uploaded');
  expect(await isValid()).toBe(true);
  expect(await visitor.evaluate('return [...new FormData(document.forms[0]).entries()]')).toEqual([
    ['photo', expect.stringMatching(/^image\/upload\/v\d+\/[a-z0-9]{20}\.png#[0-9a-f]{40}$/)],
  ]);
  await visitor.press('Reset');
  await visitor.misses('logo');
  expect(await isValid()).toBe(false);
});
