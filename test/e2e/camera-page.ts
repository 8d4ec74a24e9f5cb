import { expect, type LaunchOptions, type Locator, type Page } from '@playwright/test';
import { FIREFOX, requireProgram } from '../runner/system-program.mjs';
import { chromiumLaunch } from './chromium.js';

/** A browser with cameras that are not there, of which it asks nobody; Firefox has one. */
export const TWO_CAMERAS = launch(
  '--use-fake-device-for-media-stream=device-count=2',
  '--use-fake-ui-for-media-stream',
);

/** The same with three. */
export const THREE_CAMERAS = launch(
  '--use-fake-device-for-media-stream=device-count=3',
  '--use-fake-ui-for-media-stream',
);

/** The same with one camera, where the visitor is asked. */
export const ASKING = launch('--use-fake-device-for-media-stream');

function launch(...flags: string[]): LaunchOptions {
  if (process.env['TEST_ENGINE'] === 'firefox') {
    const firefoxUserPrefs = {
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
    };
    return { executablePath: requireProgram(FIREFOX), firefoxUserPrefs };
  }
  return chromiumLaunch(flags);
}

/** Has the page note every track that it is ever given; before it is opened. */
export async function noteTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    let gate = Promise.resolve();
    const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
    // Empty pages have none.
    if (!mediaDevices) return;
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

/** The live camera, about to record videos with sound. */
export async function openVideo(page: Page): Promise<Locator> {
  const panel = await openLiveCamera(page);
  await chooseVideo(panel);
  return panel;
}

/** Of photos and videos the latter, where there is a choice. */
export async function chooseVideo(panel: Locator): Promise<void> {
  const choice = panel.getByRole('button', { name: 'Video', exact: true });
  if ((await choice.count()) > 0) await choice.click();
  await expect(panel.getByRole('meter', { name: 'Microphone level' })).toBeVisible();
}

/**
 * Begins to record, until the clock shows so many seconds or more and the browser has handed out what
 * can be looked at: on busy machines that takes longer.
 */
export async function recordSeconds(panel: Locator, seconds: number): Promise<void> {
  await countRecordedBytes(panel.page());
  await panel.getByRole('button', { name: 'Record video' }).click();
  await reachSecond(panel, seconds);
  await expect.poll(() => panel.page().evaluate('recordedBytes')).toBeGreaterThan(1000);
}

async function countRecordedBytes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { start } = MediaRecorder.prototype;
    let recordedBytes = 0;
    MediaRecorder.prototype.start = function (slice) {
      MediaRecorder.prototype.start = start;
      this.addEventListener('dataavailable', ({ data }) => (recordedBytes += data.size));
      start.call(this, slice);
    };
    Object.defineProperty(window, 'recordedBytes', {
      get: () => recordedBytes,
      configurable: true,
    });
  });
}

/** Until the clock of a running recording shows so many seconds or more. */
export async function reachSecond(panel: Locator, seconds: number): Promise<void> {
  const shown = async (): Promise<number> =>
    Number((await panel.getByRole('timer').textContent())?.trim().slice(2, 4));
  await expect.poll(shown).toBeGreaterThanOrEqual(seconds);
}

/** The recording that is looked at, once its length is known. */
export async function recordedLength(panel: Locator): Promise<number> {
  const video = panel.locator('video.shot');
  await expect
    .poll(() => video.evaluate((it) => (it as HTMLVideoElement).duration))
    .not.toEqual(Infinity);
  return video.evaluate((it) => (it as HTMLVideoElement).duration);
}

/** Hides or shows the page, as far as it can tell. */
export async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

/** Takes a photo and adds it. */
export async function takePhoto(panel: Locator, add = 'Use photo'): Promise<void> {
  await panel.getByRole('button', { name: 'Take photo' }).click();
  await panel.getByRole('button', { name: add }).click();
}
