import { join } from 'node:path';
import {
  crop,
  cropPanel,
  PATTERN,
  patternColour,
  pixelsOf,
  testPattern,
  turnedPhoto,
  typeFrame,
} from './crop-page.js';
import { expect, test } from './fixtures.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

const FRAME = { x: 11, y: 7, width: 50, height: 33 };

/** What the API delivers of a file by a transformation. */
async function delivered(address: string, transformation: string) {
  const response = await fetch(address.replace('/upload/', `/upload/${transformation}/`));
  expect(response.status, response.headers.get('X-Cld-Error') ?? '').toBe(200);
  return pixelsOf(Buffer.from(await response.arrayBuffer()));
}

test('what is cut by coordinates on the server has the very pixels of the frame', async ({
  page,
  site,
  api,
  folder,
}) => {
  const attributes = 'cropping cropping-output="coordinates"';
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, [await testPattern(folder)]);
  const panel = await cropPanel(page);
  await typeFrame(panel, FRAME);
  await crop(panel);
  await expect(row(page, 'pattern')).toContainText('Uploaded');
  const cut = await delivered(await addressOf(page, 'pattern.png'), 'c_crop,g_custom');
  expect([cut.width, cut.height]).toEqual([FRAME.width, FRAME.height]);
  const wrong: string[] = [];
  for (let y = 0; y < FRAME.height; y++) {
    for (let x = 0; x < FRAME.width; x++) {
      const colour = patternColour(FRAME.x + x, FRAME.y + y);
      if (String(cut.at(x, y)) !== String(colour)) wrong.push(`${x} ${y}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('photos turned in all eight ways are cut and filled upright by the server', async ({
  page,
  site,
  api,
  folder,
}) => {
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => `turned-${orientation}.jpg`);
  const paths = await Promise.all(
    names.map((name, index) => turnedPhoto(join(folder, name), index + 1)),
  );
  const attributes = 'cropping cropping-aspect-ratio="1" cropping-output="coordinates" multiple';
  await page.goto(site.serve(widgetPage(api.url, attributes)));
  await pick(page, paths);
  const panel = await cropPanel(page);
  // The upper right corner, which is green in every one of them once it is upright.
  await typeFrame(panel, { x: PATTERN.width - 40, y: 0, width: 40, height: 40 });
  await panel.getByRole('button', { name: 'Same for all' }).click();
  for (const name of names) {
    await expect(row(page, name)).toContainText('Uploaded');
    const address = await addressOf(page, name);
    const cut = await delivered(address, 'c_crop,g_custom');
    expect([cut.width, cut.height], name).toEqual([40, 40]);
    for (const [x, y] of [
      [4, 4],
      [36, 4],
      [4, 36],
      [36, 36],
    ] as const) {
      const [red = 255, green = 0] = cut.at(x, y);
      expect([red < 80, green > 180], `${name} ${x} ${y}`).toEqual([true, true]);
    }
    const filled = await delivered(address, 'c_fill,w_60,h_40');
    expect([filled.width, filled.height], name).toEqual([60, 40]);
    const [red = 0, , blue = 255] = filled.at(5, 5);
    expect([red > 180, blue < 80], name).toEqual([true, true]);
  }
});
