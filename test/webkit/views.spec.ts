import { Key } from 'selenium-webdriver';
import { transparentPicture } from '../e2e/sample-files.js';
import { widgetPage } from '../e2e/widget-page.js';
import { expect, test, type Visitor } from './visitor.js';

const LIST = `document.querySelector('upload-widget').shadowRoot.querySelector('[part~=list]')`;

/** Adds small files as a script of the page does. */
async function addNotes(visitor: Visitor, count: number): Promise<void> {
  await visitor.find('button');
  await visitor.evaluate(
    `document.querySelector('upload-widget').addFiles(
       Array.from({ length: ${count} }, (_, at) => new File([String(at)], 'note ' + at + '.txt')))`,
  );
}

test('put aside the dialog becomes a pill that leads back to it', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url, 'mode="dialog" multiple confirm-upload')));
  await visitor.press('Add files');
  await visitor.pick([await transparentPicture(folder)]);
  await visitor.reads('logo', 'Ready');
  await visitor.press('Minimise');
  await visitor.find('upload-widget-pill');
  await visitor.press('Show the uploads');
  await visitor.find('dialog[open]');
  await visitor.reads('logo', 'Ready');
});

test('Escape leads out of the panel of links, and what was typed waits there', async ({
  api,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url, 'multiple')));
  await visitor.press('Link');
  await visitor.find('textarea');
  await visitor.keys('https://a.example/one.png', Key.ESCAPE);
  await visitor.press('Link');
  const field = await visitor.find('textarea');
  expect(await field.getAttribute('value')).toBe('https://a.example/one.png');
});

test('a list of three hundred draws what is seen, wherever it is scrolled to', async ({
  api,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await addNotes(visitor, 300);
  await visitor.reads('note 0', 'Ready');
  await visitor.find('[aria-setsize="300"]');
  for (let time = 1; time <= 3; time++) {
    await visitor.evaluate(`${LIST}.scrollTop = ${LIST}.scrollHeight`);
    await visitor.reads('note 299', 'Ready');
    await visitor.evaluate(`${LIST}.scrollTop = 0`);
    await visitor.reads('note 0', 'Ready');
  }
  const rows = await visitor.evaluate<number>(
    `return ${LIST}.querySelectorAll('[part~=item]').length`,
  );
  expect(rows).toBeLessThan(60);
});

test('files are put in another order by the keys', async ({ api, site, visitor }) => {
  await visitor.open(site.serve(widgetPage(api.url, 'multiple confirm-upload reorder')));
  await addNotes(visitor, 3);
  await (await visitor.button('Move note 0.txt')).sendKeys(Key.ENTER);
  await (await visitor.button('Move note 0.txt later')).sendKeys(Key.ENTER);
  await expect
    .poll(() =>
      visitor.evaluate(
        `return document.querySelector('upload-widget').files.map(({ name }) => name).join()`,
      ),
    )
    .toBe('note 1.txt,note 0.txt,note 2.txt');
});

test('in Arabic it is read from the right', async ({ api, site, visitor }) => {
  const page = widgetPage(api.url, 'multiple confirm-upload').replace('lang="en"', 'lang="ar"');
  await visitor.open(site.serve(page));
  await visitor.button('استعراض');
  await addNotes(visitor, 1);
  await visitor.reads('note 0', 'جاهز');
  const isMirrored = await visitor.evaluate<boolean>(
    `const root = document.querySelector('upload-widget').shadowRoot;
     const left = (selector) => root.querySelector(selector).getBoundingClientRect().left;
     return left('[part~=thumbnail]') > left('[part~=item] button')`,
  );
  expect(isMirrored).toBe(true);
});

test('files that are uploaded already are listed, and what was taken off is told', async ({
  api,
  site,
  visitor,
}) => {
  const entry = 'raw/upload/v19/notes.txt#0123abcd';
  await visitor.open(site.serve(widgetPage(api.url, `multiple name="notes" value="${entry}"`)));
  await visitor.reads('notes', 'Uploaded');
  await visitor.press('Take notes.txt off the list');
  await visitor.misses('notes');
  const removed = await visitor.evaluate(
    `return document.querySelector('upload-widget').changes.removed`,
  );
  expect(removed).toEqual([entry]);
});
