import type { Page } from '@playwright/test';
import {
  chooseVideo,
  hold,
  letIn,
  noteTracks,
  openLiveCamera,
  openVideo,
  reachSecond,
  recordedLength,
  recordSeconds,
  setVisibility,
  trackCounts,
  TWO_CAMERAS,
} from './camera-page.js';
import { expect, test } from './fixtures.js';
import { row, strictPage, widgetPage } from './widget-page.js';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';

test.use({ launchOptions: TWO_CAMERAS });

const BOTH = 'camera-modes="photo video"';

async function firstFile(page: Page): Promise<FileSnapshot | undefined> {
  return page
    .locator('upload-widget')
    .evaluate((widget) => (widget as unknown as { files: FileSnapshot[] }).files[0]);
}

test('a video is recorded with a pause, played, retaken and uploaded, and all tracks are off', async ({
  api,
  complaints,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url, BOTH)));
  const panel = await openLiveCamera(page);
  // Nobody is asked for a microphone as long as photos are taken.
  expect((await trackCounts(page)).given).toBe(1);
  await chooseVideo(panel);
  await recordSeconds(panel, 1);
  await panel.getByRole('button', { name: 'Pause recording' }).click();
  await expect(panel.getByText('Paused').first()).toBeVisible();
  const clock = await panel.getByRole('timer').textContent();
  const now = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() > start + 1500, now);
  await expect(panel.getByRole('timer')).toHaveText(clock ?? '');
  await panel.getByRole('button', { name: 'Go on recording' }).click();
  await reachSecond(panel, 2);
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  expect(await recordedLength(panel)).toBeGreaterThan(1);
  await panel.locator('video.shot').evaluate(async (video) => {
    const ended = new Promise((resolve) => video.addEventListener('ended', resolve));
    (video as HTMLVideoElement).playbackRate = 4;
    await (video as HTMLVideoElement).play();
    await ended;
  });
  await panel.getByRole('button', { name: 'Retake' }).click();
  await expect(panel.getByRole('button', { name: 'Record video' })).toBeFocused();
  await recordSeconds(panel, 1);
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByRole('button', { name: 'Use video' }).click();
  await expect(row(page, 'camera-')).toContainText('Uploaded');
  await expect(panel).toHaveCount(0);
  // Recordings do not say how long they are; their picture is found all the same.
  await expect(row(page, 'camera-').locator('img.colour')).toBeVisible();
  expect(await trackCounts(page)).toEqual({ given: 2, live: 0 });
  const file = await firstFile(page);
  expect(file?.result?.resource_type).toBe('video');
  const response = await page.request.get(file?.result?.secure_url ?? '');
  const head = (await response.body()).subarray(0, 12).toString('latin1');
  expect(file?.name.endsWith('.mp4') ? head.slice(4, 8) : head.slice(0, 4)).toBe(
    file?.name.endsWith('.mp4') ? 'ftyp' : '\x1aE\xdf\xa3',
  );
  expect(complaints).toEqual([]);
});

test('a video that is long enough ends by itself, and says why', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'camera-modes="video" max-video-length="3"')));
  const panel = await openVideo(page);
  await expect(panel.getByRole('group', { name: 'Photo or video' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Record video' }).click();
  await expect(panel.getByRole('timer')).toHaveText(/0:0\d \/ 0:03/);
  await expect(panel.getByRole('timer')).toHaveAccessibleName(
    /^Recorded: \d seconds? of 3 seconds$/,
  );
  await expect(panel.getByText(/^\d seconds? left$/)).toBeVisible();
  const words = 'The recording ended by itself: 3 seconds is the most.';
  await expect(panel.getByRole('status')).toHaveText(words);
  await expect(panel.locator('.sign')).toHaveText(words);
  expect(await recordedLength(panel)).toBeLessThan(3.6);
});

for (const type of ['video/webm', 'video/mp4']) {
  test(`a ${type} ends before it is too large, and is taken${type === 'video/mp4' ? '' : ' @soak'}`, async ({
    api,
    page,
    site,
  }) => {
    const rules = `accept="${type}" max-video-file-size="200kB" confirm-upload`;
    await page.goto(site.serve(widgetPage(api.url, `${BOTH} ${rules}`)));
    const panel = await openVideo(page);
    await panel.getByRole('button', { name: 'Record video' }).click();
    await expect(panel.getByRole('status')).toHaveText(
      'The recording ended by itself: 200 kB is the most.',
      { timeout: 40_000 },
    );
    await panel.getByRole('button', { name: 'Use video' }).click();
    await expect(row(page, 'camera-')).toBeVisible();
    const file = await firstFile(page);
    expect(file?.status).toBe('ready');
    expect(file?.type).toBe(type);
    expect(file?.bytes).toBeLessThanOrEqual(200_000);
    expect(file?.bytes).toBeGreaterThan(20_000);
  });
}

test('the meter shows that the microphone hears, and words say when it does not', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url, BOTH)));
  const panel = await openVideo(page);
  const level = async (): Promise<number> =>
    Number(await panel.getByRole('meter').getAttribute('aria-valuenow'));
  await expect.poll(level).toBeGreaterThan(20);
  await page.evaluate(`tracks.find(({ kind }) => kind === 'audio').enabled = false`);
  await expect(panel.getByRole('status')).toHaveText('Nothing is heard. Is the microphone muted?');
  expect(await level()).toBe(0);
  await page.evaluate(`tracks.find(({ kind }) => kind === 'audio').enabled = true`);
  await expect(panel.getByText('Nothing is heard')).toHaveCount(0);
  // Who goes back to photos is not listened to.
  await panel.getByRole('button', { name: 'Photo', exact: true }).click();
  await expect.poll(() => trackCounts(page)).toEqual({ given: 2, live: 1 });
});

for (const leave of ['back', 'removed', 'disabled'] as const) {
  test(`no track is on once the view of a running recording is ${leave}`, async ({
    api,
    complaints,
    page,
    site,
  }) => {
    await noteTracks(page);
    await page.goto(site.serve(widgetPage(api.url, BOTH)));
    const panel = await openVideo(page);
    await recordSeconds(panel, 1);
    expect((await trackCounts(page)).live).toBe(2);
    if (leave === 'back') await panel.getByRole('button', { name: 'Back to the list' }).click();
    else if (leave === 'disabled')
      await page.evaluate('document.querySelector("upload-widget").disabled = true');
    else await page.evaluate('document.querySelector("upload-widget").remove()');
    await expect.poll(() => trackCounts(page)).toEqual({ given: 2, live: 0 });
    expect(complaints).toEqual([]);
  });
}

test('a microphone that is let in after the view was left is off at once', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url, BOTH)));
  const panel = await openLiveCamera(page);
  await hold(page);
  await panel.getByRole('button', { name: 'Video', exact: true }).click();
  await expect(
    panel.getByText('asks whether this page may use the microphone').first(),
  ).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Record video' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await letIn(page);
  await expect.poll(() => trackCounts(page)).toEqual({ given: 2, live: 0 });
});

test('a recording that nobody looks at for half a minute ends, and can be used', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.clock.install();
  await page.goto(site.serve(widgetPage(api.url, `${BOTH} confirm-upload`)));
  const panel = await openVideo(page);
  await recordSeconds(panel, 1);
  await setVisibility(page, 'hidden');
  await page.clock.fastForward(30_000);
  await setVisibility(page, 'visible');
  await expect(panel.locator('.sign')).toHaveText(
    'The recording ended while you were in another tab.',
  );
  await expect.poll(() => trackCounts(page)).toEqual({ given: 2, live: 0 });
  await panel.getByRole('button', { name: 'Use video' }).click();
  await expect(row(page, 'camera-')).toBeVisible();
  await expect.poll(async () => (await trackCounts(page)).live).toBe(0);
});

for (const sound of ['with', 'without'] as const) {
  test(`what was recorded ${sound} sound until the camera was unplugged is not lost${sound === 'with' ? '' : ' @soak'}`, async ({
    api,
    page,
    site,
  }) => {
    await noteTracks(page);
    await page.goto(site.serve(widgetPage(api.url, BOTH)));
    if (sound === 'without') {
      await page.evaluate(() => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = (wish) =>
          wish?.audio ? Promise.reject(new DOMException('', 'NotFoundError')) : ask(wish);
      });
    }
    const panel = sound === 'with' ? await openVideo(page) : await openLiveCamera(page);
    if (sound === 'without') {
      await panel.getByRole('button', { name: 'Video', exact: true }).click();
      await expect(panel.getByText('No microphone was found').first()).toBeVisible();
      await panel.getByRole('button', { name: 'Record without sound' }).click();
    }
    await recordSeconds(panel, 1);
    // What a browser does when the device goes: the track ends by itself.
    await page.evaluate(`tracks[0].stop(); tracks[0].dispatchEvent(new Event('ended'))`);
    await expect(panel.locator('.sign')).toHaveText(
      'The camera is gone. What it had recorded until then is here.',
    );
    expect((await trackCounts(page)).live).toBe(0);
    expect(await recordedLength(panel)).toBeGreaterThan(0);
    await panel.getByRole('button', { name: 'Retake' }).click();
    await expect(panel.locator('video:not(.shot)')).toBeVisible();
  });
}

test('a recording that came out empty is said to be nothing', async ({ api, page, site }) => {
  await noteTracks(page);
  // What a machine that is too busy does.
  await page.addInitScript(() => {
    Object.defineProperty(BlobEvent.prototype, 'data', { get: () => new Blob() });
  });
  await page.goto(site.serve(widgetPage(api.url, BOTH)));
  const panel = await openVideo(page);
  await panel.getByRole('button', { name: 'Record video' }).click();
  await reachSecond(panel, 1);
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await expect(panel.getByText('Nothing could be recorded')).toBeVisible();
  expect((await trackCounts(page)).live).toBe(0);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('button', { name: 'Record video' })).toBeEnabled();
});

test('a page that takes pictures alone is offered no video', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, `${BOTH} accept="image/*"`)));
  const panel = await openLiveCamera(page);
  await expect(panel.getByRole('button', { name: 'Take photo' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Video', exact: true })).toHaveCount(0);
});

for (const [policy, canPlay] of [
  ['', false],
  ['; media-src blob:', true],
] as const) {
  test(`a policy ${canPlay ? 'with' : 'without'} media-src ${canPlay ? 'lets' : 'keeps'} what was recorded be played${canPlay ? ' @soak' : ''}`, async ({
    api,
    complaints,
    page,
    site,
  }) => {
    const strict = strictPage(api.url, BOTH);
    const rules = strict.headers?.['Content-Security-Policy'] ?? '';
    await page.goto(
      site.serve({ ...strict, headers: { 'Content-Security-Policy': rules + policy } }),
    );
    const panel = await openVideo(page);
    await recordSeconds(panel, 1);
    await panel.getByRole('button', { name: 'Stop recording' }).click();
    await expect(panel.locator('video.shot')).toHaveCount(canPlay ? 1 : 0);
    await expect(panel.getByText('cannot be played on this page')).toHaveCount(canPlay ? 0 : 1);
    if (canPlay) expect(complaints).toEqual([]);
    await panel.getByRole('button', { name: 'Use video' }).click();
    await expect(row(page, 'camera-')).toContainText('Uploaded');
  });
}

test('the keys alone record a video, and Escape ends it', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'camera-modes="video" confirm-upload')));
  await page.getByRole('button', { name: 'Camera' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('upload-widget-camera');
  await expect(panel.getByRole('button', { name: 'Record video' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Stop recording' })).toBeFocused();
  await expect(panel.getByRole('status')).toHaveText('Recording');
  await reachSecond(panel, 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Go on recording' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Use video' })).toBeFocused();
  await expect(panel.getByRole('status')).toHaveText(/^Recorded, \d seconds?$/);
  await page.keyboard.press('Enter');
  await expect(row(page, 'camera-')).toBeVisible();
});
