import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import {
  hold,
  letIn,
  noteTracks,
  openCamera,
  openLiveCamera,
  setVisibility,
  takePhoto,
  trackCounts,
  TWO_CAMERAS,
} from './camera-page.js';
import { crop, cropPanel, sentFile } from './crop-page.js';
import { expect, test } from './fixtures.js';
import { row, widgetPage } from './widget-page.js';

test.use({ launchOptions: TWO_CAMERAS });

test('a photo is taken, looked at, retaken and uploaded, and the camera is off', async ({
  api,
  complaints,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url)));
  await expect(page.getByRole('button', { name: 'Camera' })).toBeVisible();
  expect((await trackCounts(page)).given).toBe(0);
  const panel = await openLiveCamera(page);
  await panel.getByRole('button', { name: 'Take photo' }).click();
  await expect(panel.getByRole('img', { name: 'The photo that you took' })).toBeVisible();
  await panel.getByRole('button', { name: 'Retake' }).click();
  await expect(panel.locator('video')).toBeVisible();
  await takePhoto(panel);
  await expect(row(page, 'camera-')).toContainText('Uploaded');
  await expect(panel).toHaveCount(0);
  expect(await trackCounts(page)).toEqual({ given: 1, live: 0 });
  const [file] = await page
    .locator('upload-widget')
    .evaluate(
      (widget) => (widget as unknown as { files: { name: string; source: string }[] }).files,
    );
  expect(file?.source).toBe('camera');
  const photo = await sharp(await sentFile(page, file?.name ?? '')).metadata();
  expect(photo.format).toBe('jpeg');
  expect(photo.width).toBeGreaterThan(600);
  expect(complaints).toEqual([]);
});

test('the preview of a front camera is a mirror, its picture is not', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload')));
  const panel = await openLiveCamera(page);
  await expect(panel.locator('video')).toHaveCSS('scale', '-1 1');
  await panel.locator('video').evaluate((video) => {
    const top = (source: HTMLVideoElement | HTMLImageElement): ImageData => {
      const context = new OffscreenCanvas(640, 100).getContext('2d');
      if (!context) throw new Error('There is nothing to draw on.');
      context.drawImage(source, 0, 0);
      return context.getImageData(0, 0, 640, 100);
    };
    Object.assign(window, { top100: top, frame: top(video as HTMLVideoElement) });
  });
  await panel.getByRole('button', { name: 'Take photo' }).click();
  const shot = panel.getByRole('img');
  await expect(shot).toHaveCSS('scale', 'none');
  const difference = await shot.evaluate(async (image) => {
    const picture = image as HTMLImageElement;
    await picture.decode();
    const { top100, frame } = window as unknown as {
      top100: (source: HTMLImageElement) => ImageData;
      frame: ImageData;
    };
    const taken = top100(picture).data;
    let [straight, mirrored] = [0, 0];
    for (let pixel = 0; pixel < taken.length; pixel += 4) {
      const across = (pixel / 4) % 640;
      const other = pixel + (639 - 2 * across) * 4;
      straight += Math.abs((taken[pixel] ?? 0) - (frame.data[pixel] ?? 0));
      mirrored += Math.abs((taken[other] ?? 0) - (frame.data[pixel] ?? 0));
    }
    return { straight, mirrored };
  });
  expect(difference.straight).toBeLessThan(difference.mirrored * 0.75);
});

test('several photos in a row are added, and the last one that fits ends it', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'multiple max-files="3" confirm-upload')));
  const panel = await openLiveCamera(page);
  await takePhoto(panel, 'Add photo');
  await expect(panel.getByRole('status')).toHaveText('Added, 1 photo so far');
  await takePhoto(panel, 'Add photo');
  await expect(panel.getByRole('button', { name: 'Done, 2 added' })).toBeVisible();
  await takePhoto(panel, 'Add photo');
  await expect(panel).toHaveCount(0);
  await expect(row(page, 'camera-')).toHaveCount(3);
});

test('the other camera is a demand, and the one before is off', async ({ api, page, site }) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url)));
  const panel = await openLiveCamera(page);
  const deviceOf = (): Promise<string> =>
    page.evaluate(`tracks.find(({ readyState }) => readyState === 'live')?.getSettings().deviceId`);
  const first = await deviceOf();
  await panel.getByRole('button', { name: 'Switch camera' }).click();
  await expect.poll(deviceOf).not.toBe(first);
  await expect(panel.locator('video')).toBeVisible();
  expect(await trackCounts(page)).toEqual({ given: 2, live: 1 });
  expect(await deviceOf()).toBeTruthy();
});

test('a camera that is let in after the view was left is off at once', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url)));
  await expect(page.getByRole('button', { name: 'Camera' })).toBeVisible();
  for (const leave of ['back', 'removed', 'disabled'] as const) {
    await hold(page);
    const panel = await openCamera(page);
    await expect(panel.getByText('Waiting for the camera').first()).toBeVisible();
    const { given } = await trackCounts(page);
    if (leave === 'back') await panel.getByRole('button', { name: 'Back to the list' }).click();
    else if (leave === 'disabled')
      await page.evaluate('document.querySelector("upload-widget").disabled = true');
    else await page.evaluate('document.querySelector("upload-widget").remove()');
    await expect(panel).toHaveCount(0);
    await letIn(page);
    await expect.poll(async () => (await trackCounts(page)).live).toBe(0);
    expect((await trackCounts(page)).given).toBeGreaterThanOrEqual(given);
    if (leave === 'back') await expect(page.getByRole('button', { name: 'Camera' })).toBeFocused();
    await page.reload();
  }
});

test('no track is on once the dialog is closed or the widget is taken away', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog"')));
  await page.getByRole('button', { name: 'Add a file' }).click();
  await openLiveCamera(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => trackCounts(page)).toEqual({ given: 1, live: 0 });
  await page.getByRole('button', { name: 'Add a file' }).click();
  await openLiveCamera(page);
  await page.evaluate('document.querySelector("upload-widget").remove()');
  await expect.poll(() => trackCounts(page)).toEqual({ given: 2, live: 0 });
});

test('a camera that is unplugged is said to be gone, and can be started again', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url)));
  const panel = await openLiveCamera(page);
  // What a browser does when the device goes: the track ends by itself.
  await page.evaluate(`tracks[0].stop(); tracks[0].dispatchEvent(new Event('ended'))`);
  await expect(panel.getByText('The camera is gone')).toBeVisible();
  expect((await trackCounts(page)).live).toBe(0);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('video')).toBeVisible();
});

test('a camera that nobody looks at for half a minute is off; what was taken stays', async ({
  api,
  page,
  site,
}) => {
  await noteTracks(page);
  await page.clock.install();
  await page.goto(site.serve(widgetPage(api.url)));
  const hide = (state: 'hidden' | 'visible'): Promise<void> => setVisibility(page, state);
  const panel = await openLiveCamera(page);
  await hide('hidden');
  await page.clock.runFor(29_000);
  await hide('visible');
  await page.clock.runFor(29_000);
  expect((await trackCounts(page)).live).toBe(1);
  await hide('hidden');
  await page.clock.runFor(30_000);
  await expect(panel.getByText('The camera is off')).toBeVisible();
  expect((await trackCounts(page)).live).toBe(0);
  await hide('visible');
  await panel.getByRole('button', { name: 'Turn on' }).click();
  await panel.locator('video').waitFor();
  await panel.getByRole('button', { name: 'Take photo' }).click();
  await expect(panel.getByRole('img')).toBeVisible();
  await hide('hidden');
  await page.clock.runFor(30_000);
  expect((await trackCounts(page)).live).toBe(0);
  await expect(panel.getByRole('button', { name: 'Use photo' })).toBeVisible();
});

test("the page's own ondevicechange stays and is called", async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await page.evaluate(() => {
    const calls: string[] = [];
    const handler = (): number => calls.push('page');
    navigator.mediaDevices.ondevicechange = handler;
    Object.assign(window, { calls, handler });
  });
  const panel = await openLiveCamera(page);
  const isKept = (): Promise<boolean> =>
    page.evaluate('navigator.mediaDevices.ondevicechange === handler');
  expect(await isKept()).toBe(true);
  await page.evaluate(`navigator.mediaDevices.dispatchEvent(new Event('devicechange'))`);
  expect(await page.evaluate('calls')).toEqual(['page']);
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect(panel).toHaveCount(0);
  expect(await isKept()).toBe(true);
});

test('no picture of the camera is kept after it was left', async ({ api, page, site }) => {
  await page.addInitScript(() => {
    const open = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (it) => {
      const address = createObjectURL(it);
      if (it instanceof Blob && it.type === 'image/jpeg') open.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      open.delete(address);
      revokeObjectURL(address);
    };
    Object.assign(window, { openPictures: open });
  });
  await page.goto(site.serve(widgetPage(api.url)));
  const panel = await openLiveCamera(page);
  await panel.getByRole('button', { name: 'Take photo' }).click();
  await expect(panel.getByRole('img')).toBeVisible();
  expect(await page.evaluate('openPictures.size')).toBe(1);
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect.poll(() => page.evaluate('openPictures.size')).toBe(0);
});

test('the keys alone take a photo by the timer, and Escape takes steps back', async ({
  api,
  page,
  site,
}) => {
  await page.goto(site.serve(widgetPage(api.url, 'confirm-upload')));
  await page.getByRole('button', { name: 'Camera' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('upload-widget-camera');
  const shutter = panel.getByRole('button', { name: 'Take photo' });
  await expect(shutter).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(panel.getByRole('button', { name: 'Timer, 3 seconds' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('3', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.locator('.countdown')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Use photo' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shutter).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Camera' })).toBeFocused();
});

test('scripts open the camera and hear of it', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url, 'mode="dialog"')));
  await expect(page.getByRole('button', { name: 'Add a file' })).toBeVisible();
  const sources = await page.locator('upload-widget').evaluateHandle((widget) => {
    const heard: string[] = [];
    widget.addEventListener('source-change', (event) => {
      heard.push((event as CustomEvent<{ source: string }>).detail.source);
    });
    (widget as HTMLElement & { openSource(name: string): void }).openSource('camera');
    return heard;
  });
  const panel = page.locator('upload-widget-camera');
  await expect(panel.locator('video')).toBeVisible();
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  expect(await sources.jsonValue()).toEqual(['camera', 'local']);
});

test('a call opens with the camera, and the callback hears of it', async ({ api, page, site }) => {
  await page.goto(site.serve(widgetPage(api.url)));
  await expect(page.getByRole('button', { name: 'Camera' })).toBeVisible();
  await page.evaluate((uploadPrefix) => {
    document.querySelector('upload-widget')?.remove();
    const heard: unknown[] = [];
    const { openUploadWidget } = window as unknown as {
      openUploadWidget(options: object, callback: (error: unknown, result: unknown) => void): void;
    };
    openUploadWidget(
      { cloudName: 'demo', uploadPreset: 'demo_unsigned', uploadPrefix, default_source: 'camera' },
      (_, result) => heard.push((result as { event: string }).event),
    );
    Object.assign(window, { heard });
  }, api.url);
  await expect(page.locator('upload-widget-camera video')).toBeVisible();
  expect(await page.evaluate('heard')).toContain('source-changed');
});

test('a photo is cropped before it goes', async ({ api, page, site }) => {
  await noteTracks(page);
  await page.goto(site.serve(widgetPage(api.url, 'cropping')));
  await takePhoto(await openLiveCamera(page));
  await crop(await cropPanel(page));
  await expect(row(page, 'camera-')).toContainText('Uploaded');
  expect((await trackCounts(page)).live).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the camera and its photo have no findings of axe in ${colorScheme}`, async ({
    api,
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(site.serve(widgetPage(api.url)));
    const panel = await openLiveCamera(page);
    const violations = async (): Promise<unknown[]> =>
      (await new AxeBuilder({ page }).include('upload-widget').analyze()).violations;
    expect(await violations()).toEqual([]);
    await panel.getByRole('button', { name: 'Take photo' }).click();
    await expect(panel.getByRole('img')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
