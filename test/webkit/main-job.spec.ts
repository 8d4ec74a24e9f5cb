import {
  cameraPhoto,
  md5OfAddress,
  md5OfFile,
  randomFile,
  transparentPicture,
} from '../e2e/sample-files.js';
import { strictPage, widgetPage } from '../e2e/widget-page.js';
import { expect, test } from './visitor.js';

test('a photo and a picture arrive as they are, and the thumbnails are seen upright', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  const paths = [await cameraPhoto(folder), await transparentPicture(folder)];
  await visitor.open(site.serve(widgetPage(api.url, 'multiple')));
  await visitor.pick(paths);
  for (const [index, name] of ['Regatta, second day.jpg', 'logo.png'].entries()) {
    await expect.poll(() => visitor.addressOf(name)).not.toBe('');
    expect(await md5OfAddress(await visitor.addressOf(name))).toBe(
      await md5OfFile(paths[index] ?? ''),
    );
  }
  await visitor.reads('logo', 'Uploaded');
  const sizes = (): Promise<[number, number][]> =>
    visitor.evaluate<[number, number][]>(
      `return [...document.querySelector('upload-widget').shadowRoot
        .querySelectorAll('[part=thumbnail] img.colour')]
        .map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])`,
    );
  // They are read after the row is drawn.
  await expect.poll(async () => (await sizes()).flat().filter(Boolean).length).toBe(4);
  const [photo, picture] = await sizes();
  expect(photo?.[1]).toBeGreaterThan(photo?.[0] ?? 0);
  expect(picture?.[0]).toBeGreaterThan(0);
});

test('Remove deletes the file from the server, and the row goes', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(widgetPage(api.url)));
  await visitor.pick([await transparentPicture(folder)]);
  await visitor.reads('logo', 'Uploaded');
  const address = await visitor.addressOf('logo.png');
  expect((await fetch(address)).status).toBe(200);
  await visitor.press('Remove logo.png, possible for 9 minutes');
  await visitor.misses('logo');
  expect((await fetch(address)).status).toBe(404);
});

test('an upload in chunks can be paused, goes on where it was, and another is cancelled', async ({
  folder,
  site,
  visitor,
  wire,
}) => {
  let letThrough: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  wire.rule = ({ method }) =>
    method === 'POST'
      ? { moment: 'mid-body', kind: { type: 'hold', until: () => gate, losesConnection: false } }
      : undefined;
  const kept = await randomFile(folder, 'kept.bin', 13_000_000);
  await visitor.open(site.serve(widgetPage(wire.url, 'multiple max-chunk-size="6MB"')));
  await visitor.pick([kept, await randomFile(folder, 'dropped.bin', 13_000_000)]);
  await visitor.press('Cancel dropped.bin');
  await visitor.misses('dropped');
  await visitor.press('Pause kept.bin');
  await visitor.reads('kept', 'Paused');
  letThrough();
  wire.rule = () => undefined;
  await visitor.press('Resume kept.bin');
  await visitor.reads('kept', 'Uploaded');
  expect(await md5OfAddress(await visitor.addressOf('kept.bin'))).toBe(await md5OfFile(kept));
});

test('a connection that breaks in the middle costs the visitor nothing', async ({
  folder,
  site,
  visitor,
  wire,
}) => {
  let breaks = 1;
  wire.rule = ({ method, range }) =>
    method === 'POST' && range && breaks-- > 0
      ? { moment: 'mid-body', kind: { type: 'reset' } }
      : undefined;
  const path = await randomFile(folder, 'archive.bin', 13_000_000);
  await visitor.open(site.serve(widgetPage(wire.url, 'max-chunk-size="6MB"')));
  await visitor.pick([path]);
  await visitor.reads('archive', 'Uploaded');
  expect(breaks).toBeLessThan(1);
  expect(await md5OfAddress(await visitor.addressOf('archive.bin'))).toBe(await md5OfFile(path));
});

test('a whole upload breaks no rule of the strictest policy', async ({
  api,
  folder,
  site,
  visitor,
}) => {
  await visitor.open(site.serve(strictPage(api.url, 'multiple')));
  await visitor.evaluate(
    `window.broken = [];
     document.addEventListener('securitypolicyviolation', (event) =>
       broken.push(event.violatedDirective + ' ' + event.blockedURI))`,
  );
  await visitor.pick([await cameraPhoto(folder)]);
  await visitor.reads('Regatta', 'Uploaded');
  expect(await visitor.evaluate('return broken')).toEqual([]);
});
