import { patternColour, pixelsOf, testPattern } from '../e2e/crop-page.js';
import { widgetPage } from '../e2e/widget-page.js';
import { expect, test } from './visitor.js';

const FRAME = { Width: 50, Height: 33, Left: 11, Top: 7 };

test('a crop has the very pixels of the source', async ({ api, folder, site, visitor }) => {
  await visitor.open(site.serve(widgetPage(api.url, 'cropping')));
  await visitor.pick([await testPattern(folder)]);
  await visitor.find('.stage:not(.loading) cropper-image');
  await (await visitor.find('summary')).click();
  for (const [label, pixels] of Object.entries(FRAME)) await visitor.type(label, String(pixels));
  await visitor.press('Crop');
  await visitor.reads('pattern', 'Uploaded');
  const answer = await fetch(await visitor.addressOf('pattern.png'));
  const { width, height, at } = await pixelsOf(Buffer.from(await answer.arrayBuffer()));
  expect([width, height]).toEqual([FRAME.Width, FRAME.Height]);
  for (const [x, y] of [
    [0, 0],
    [49, 0],
    [0, 32],
    [49, 32],
    [20, 10],
  ] as const) {
    expect(at(x, y)).toEqual(patternColour(FRAME.Left + x, FRAME.Top + y));
  }
});

test('the frame follows the mouse', async ({ api, folder, site, visitor }) => {
  await visitor.open(site.serve(widgetPage(api.url, 'cropping confirm-upload')));
  await visitor.pick([await testPattern(folder)]);
  await visitor.find('.stage:not(.loading) cropper-image');
  const size = await visitor.find('summary');
  expect(await size.getText()).toBe('120 × 80');
  const corner = await visitor.find('cropper-handle[action="se-resize"]');
  await visitor.drag(corner, { x: -60, y: -40 });
  await expect.poll(() => size.getText()).not.toBe('120 × 80');
});
