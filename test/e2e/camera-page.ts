import type { Locator, Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../runner/chromium-flags.mjs';
import { CHROMIUM, requireProgram } from '../runner/system-program.mjs';

/** A Chromium with cameras that are not there, of which it asks nobody. */
export const TWO_CAMERAS = launch(
  '--use-fake-device-for-media-stream=device-count=2',
  '--use-fake-ui-for-media-stream',
);

/** The same with one camera, where the visitor is asked. */
export const ASKING = launch('--use-fake-device-for-media-stream');

function launch(...flags: string[]): { executablePath: string; args: string[] } {
  return { executablePath: requireProgram(CHROMIUM), args: [...CHROMIUM_FLAGS, ...flags] };
}

/** Has the page note every track that it is ever given; before it is opened. */
export async function noteTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    let gate = Promise.resolve();
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      tracks.push(...stream.getTracks());
      await gate;
      return stream;
    };
    const hold = (): void => {
      gate = new Promise((resolve) => Object.assign(window, { letIn: resolve }));
    };
    Object.assign(window, { tracks, hold });
  });
}

/** The visitor takes time to answer, until {@link letIn}. */
export async function hold(page: Page): Promise<void> {
  await page.evaluate('hold()');
}

export async function letIn(page: Page): Promise<void> {
  await page.evaluate('letIn()');
}

/** How many tracks the page was given, and how many of them are on. */
export async function trackCounts(page: Page): Promise<{ given: number; live: number }> {
  return page.evaluate(`({
    given: tracks.length,
    live: tracks.filter(({ readyState }) => readyState === 'live').length,
  })`);
}

/** Opens the camera as a visitor does. */
export async function openCamera(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Camera', exact: true }).click();
  return page.locator('upload-widget-camera');
}

/** The same, once there is something to be seen. */
export async function openLiveCamera(page: Page): Promise<Locator> {
  const panel = await openCamera(page);
  await panel.locator('video').waitFor();
  await panel.locator('video').evaluate(async (video) => {
    if ((video as HTMLVideoElement).videoWidth) return;
    await new Promise((resolve) => video.addEventListener('resize', resolve, { once: true }));
  });
  return panel;
}

/** Takes a photo and adds it. */
export async function takePhoto(panel: Locator, add = 'Use photo'): Promise<void> {
  await panel.getByRole('button', { name: 'Take photo' }).click();
  await panel.getByRole('button', { name: add }).click();
}
