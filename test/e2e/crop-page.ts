import { expect, type Locator, type Page } from '@playwright/test';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { addressOf, pick, row } from './widget-page.js';

/** Size of {@link testPattern}. */
export const PATTERN = { width: 120, height: 80 };

/** The colour of a pixel of the test pattern: no two are alike. */
export function patternColour(x: number, y: number): [red: number, green: number, blue: number] {
  return [x * 2, y * 3, (x * 7 + y * 13) % 256];
}

/** A picture in which every pixel says where it is. */
export async function testPattern(folder: string, name = 'pattern.png'): Promise<string> {
  const path = join(folder, name);
  const { width, height } = PATTERN;
  const pixels = Array.from({ length: width * height }, (_, index) =>
    patternColour(index % width, Math.floor(index / width)),
  ).flat();
  const raw = { width, height, channels: 3 } as const;
  await sharp(Uint8Array.from(pixels), { raw }).png().toFile(path);
  return path;
}

/** Quarters of red, green, blue and white, stored as a camera does that was held in another way. */
export async function turnedPhoto(path: string, orientation: number): Promise<string> {
  const { width, height } = PATTERN;
  const quarter = (left: number, top: number, background: string) => ({
    input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background } },
    left,
    top,
  });
  const upright = await sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite([
      quarter(0, 0, '#f00'),
      quarter(width / 2, 0, '#0f0'),
      quarter(0, height / 2, '#00f'),
    ])
    .png()
    .toBuffer();
  // What undoes each of the eight orientations.
  const stored = sharp(upright);
  if (orientation === 2) stored.flop();
  if (orientation === 3) stored.rotate(180);
  if (orientation === 4) stored.flip();
  if (orientation === 5) stored.rotate(270).flop();
  if (orientation === 6) stored.rotate(270);
  if (orientation === 7) stored.rotate(90).flop();
  if (orientation === 8) stored.rotate(90);
  await stored.jpeg({ quality: 95 }).withMetadata({ orientation }).toFile(path);
  return path;
}

/** The panel once its picture is shown. */
export async function cropPanel(page: Page): Promise<Locator> {
  const panel = page.locator('upload-widget-crop');
  await panel.locator('.stage:not(.loading) cropper-image').waitFor();
  return panel;
}

/** Types a frame in pixels of the picture as it is shown. */
export async function typeFrame(
  panel: Locator,
  frame: { x: number; y: number; width: number; height: number },
): Promise<void> {
  await panel.locator('summary').click();
  // Smaller first, so that there is room to move.
  for (const [label, value] of [
    ['Width', frame.width],
    ['Height', frame.height],
    ['Left', frame.x],
    ['Top', frame.y],
  ] as const) {
    const field = panel.getByLabel(label);
    // By keys, as a visitor does: every browser then says that the field has changed.
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(String(value));
    await field.press('Tab');
  }
}

/** Presses the button that crops. */
export async function crop(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Crop', exact: true }).click();
}

/** What the API delivers of an uploaded file. */
export async function sentFile(page: Page, name: string): Promise<Buffer> {
  const response = await fetch(await addressOf(page, name));
  return Buffer.from(await response.arrayBuffer());
}

/** Its pixels: red, green, blue of each, row by row. */
export async function pixelsOf(
  file: Buffer,
): Promise<{ width: number; height: number; at: (x: number, y: number) => number[] }> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number) => {
    const start = (y * width + x) * channels;
    return [...data.subarray(start, start + 3)];
  };
  return { width, height, at };
}

/** Has the page note the fields of every upload, before it is opened. */
export async function noteFields(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.addInitScript(() => {
    const fields: Record<string, string> = {};
    Object.assign(window, { sentFields: fields });
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      if (body instanceof FormData) {
        for (const [name, value] of body) if (typeof value === 'string') fields[name] = value;
      }
      send.call(this, body);
    };
  });
  return () => page.evaluate('sentFields');
}

/** Where something is on the screen, in CSS pixels. */
export async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/**
 * Picks a picture while the panel cannot be loaded: it waits in the list.
 *
 * @returns lets the panel through
 */
export async function pickWithoutPanel(page: Page, path: string): Promise<() => Promise<void>> {
  const panel = '**/crop-panel-*.js';
  await page.route(panel, (route) => route.abort());
  await pick(page, [path]);
  await expect(row(page, basename(path))).toHaveAttribute('data-status', 'cropping');
  return () => page.unroute(panel);
}
