import {
  ASKING,
  noteTracks,
  openCamera,
  openLiveCamera,
  recordSeconds,
  trackCounts,
} from './camera-page.js';
import { expect, test } from './fixtures.js';
import { widgetPage } from './widget-page.js';

test.use({ launchOptions: ASKING });

test('a refusal is explained, with the way to undo it', async ({ api, context, page, site }) => {
  const address = site.serve(widgetPage(api.url));
  await noteTracks(page);
  await page.goto(address);
  const session = await context.newCDPSession(page);
  const permission = { name: 'camera' };
  await session.send('Browser.setPermission', { origin: site.url, permission, setting: 'denied' });
  const panel = await openCamera(page);
  await expect(panel.getByText('This page may not use the camera')).toBeVisible();
  await expect(panel.getByText('allow the camera, and try again')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Try again' })).toBeFocused();
  expect(await trackCounts(page)).toEqual({ given: 0, live: 0 });
  await context.grantPermissions(['camera'], { origin: site.url });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('video')).toBeVisible();
});

for (const [name, state, words] of [
  ['NotAllowedError', 'prompt', 'The question was closed'],
  ['NotAllowedError', 'granted', 'Your device does not let the browser use the camera'],
  ['NotReadableError', 'granted', 'The camera is busy'],
] as const) {
  test(`${name} while the page is ${state} is told as "${words}"`, async ({ api, page, site }) => {
    // What only a person or another program can bring about is put in the browser's mouth.
    await page.addInitScript(
      ([error, permission]) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
        navigator.permissions.query = () =>
          Promise.resolve({ state: permission } as PermissionStatus);
      },
      [name, state] as const,
    );
    await page.goto(site.serve(widgetPage(api.url)));
    const panel = await openCamera(page);
    await expect(panel.getByText(words)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeFocused();
  });
}

test('who refuses the microphone is told, and records without sound or tries again', async ({
  api,
  context,
  page,
  site,
}) => {
  const address = site.serve(widgetPage(api.url, 'camera-modes="photo video" confirm-upload'));
  await noteTracks(page);
  await page.goto(address);
  await context.grantPermissions(['camera'], { origin: site.url });
  const panel = await openLiveCamera(page);
  await panel.getByRole('button', { name: 'Video', exact: true }).click();
  await expect(panel.getByText('This page may not use the microphone').first()).toBeVisible();
  await expect(panel.getByText('allow the microphone, and try again')).toBeVisible();
  await panel.getByRole('button', { name: 'Record without sound' }).click();
  await expect(panel.getByText('Without sound')).toBeVisible();
  await recordSeconds(panel, 1);
  expect(await trackCounts(page)).toEqual({ given: 1, live: 1 });
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByRole('button', { name: 'Retake' }).click();
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await openLiveCamera(page);
  await panel.getByRole('button', { name: 'Video', exact: true }).click();
  await expect(panel.getByText('This page may not use the microphone').first()).toBeVisible();
  await context.grantPermissions(['camera', 'microphone'], { origin: site.url });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('meter')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Record video' })).toBeFocused();
});
