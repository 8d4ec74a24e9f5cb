import { expect, type Locator, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLiveCamera, openVideo, recordSeconds } from './camera-page.js';
import { cropPanel } from './crop-page.js';
import type { Api } from './fixtures.js';
import { cameraPhoto, randomFile, transparentPicture } from './sample-files.js';
import type { Site } from './site.js';
import { slowDown } from './upload-traffic.js';
import { dragFromDisk, pick, row, widgetPage } from './widget-page.js';

/** What a state is brought about with. */
export interface StateStage {
  readonly page: Page;
  readonly api: Api;
  readonly site: Site;
  readonly folder: string;
}

/** Fast enough to start, too slow to end, in bytes per second. */
const CRAWL = 60_000;
const MOVING_BYTES = 2_000_000;

/**
 * Every state that a visitor may see, and how a visitor, a site and a network get there: with the
 * real widget, the real server, real files.
 */
export const WIDGET_STATES: Readonly<Record<string, (stage: StateStage) => Promise<void>>> = {
  async empty(stage) {
    await open(stage, 'multiple max-file-size="20MB" accept="image/*,.pdf"');
  },
  async disabled(stage) {
    await open(stage, 'multiple disabled');
  },
  async misconfigured({ page, site }) {
    const html = widgetPage('', '').replace('cloud-name="demo"', '');
    await page.goto(site.serve(statePage(html)));
    await expect(page.getByRole('alert')).toBeVisible();
  },
  async dragging(stage) {
    await open(stage, 'multiple');
    await dragFromDisk(stage.page, [await note(stage.folder)]);
  },
  async ready(stage) {
    await open(stage, 'multiple confirm-upload reorder');
    await pick(stage.page, await pictures(stage.folder));
    await expect(rows(stage.page, 'ready')).toHaveCount(2);
  },
  async 'to-crop'(stage) {
    await open(stage, 'multiple cropping');
    await pick(stage.page, await pictures(stage.folder));
    const panel = await cropPanel(stage.page);
    await panel.getByRole('button', { name: 'Back to the list' }).click();
    await expect(row(stage.page, 'logo.png')).toHaveAttribute('data-status', 'cropping');
  },
  async uploading(stage) {
    await open(stage, 'multiple reorder');
    await crawl(stage);
    await expect(row(stage.page, 'archive.bin')).toHaveAttribute('data-status', 'uploading');
  },
  async paused(stage) {
    await open(stage, 'multiple');
    await crawl(stage);
    await stage.page.getByRole('button', { name: 'Pause archive.bin' }).click();
    await expect(row(stage.page, 'archive.bin')).toHaveAttribute('data-status', 'paused');
  },
  async waiting(stage) {
    await open(stage, 'multiple');
    await stage.page.context().setOffline(true);
    await pick(stage.page, [await transparentPicture(stage.folder)]);
    await expect(row(stage.page, 'logo.png')).toHaveAttribute('data-status', 'waiting');
  },
  async failed(stage) {
    await open(stage, 'multiple upload-preset="there-is-none"');
    await pick(stage.page, await pictures(stage.folder));
    await expect(rows(stage.page, 'failed')).toHaveCount(2);
  },
  async refused(stage) {
    await open(stage, 'multiple accept="image/*"');
    await pick(stage.page, [await note(stage.folder)]);
    await expect(row(stage.page, 'notes.txt')).toHaveAttribute('data-status', 'invalid');
  },
  async done(stage) {
    await open(stage, 'multiple');
    await pick(stage.page, await pictures(stage.folder));
    await expect(rows(stage.page, 'done')).toHaveCount(2);
  },
  async copy(stage) {
    await open(stage, 'multiple');
    const picture = await transparentPicture(stage.folder);
    await pick(stage.page, [picture]);
    await expect(row(stage.page, 'logo.png')).toHaveAttribute('data-status', 'done');
    await pick(stage.page, [picture]);
    await expect(stage.page.getByRole('button', { name: /^Keep both/ }).first()).toBeVisible();
  },
  async 'to-move'(stage) {
    await open(stage, 'multiple confirm-upload reorder');
    await pick(stage.page, [...(await pictures(stage.folder)), await note(stage.folder)]);
    await stage.page.getByRole('button', { name: 'Move logo.png', exact: true }).click();
    await expect(stage.page.getByRole('button', { name: 'Move logo.png later' })).toBeVisible();
  },
  async grid(stage) {
    await open(stage, 'multiple confirm-upload');
    await pick(stage.page, await album(stage.folder));
    await expect(rows(stage.page, 'ready')).toHaveCount(3);
    await expect(row(stage.page, 'logo.png').locator('.chip')).toHaveText('Ready');
  },
  async 'grid-to-move'(stage) {
    await open(stage, 'multiple confirm-upload reorder');
    await pick(stage.page, await album(stage.folder));
    await stage.page.getByRole('button', { name: 'Move logo.png', exact: true }).click();
    await expect(stage.page.getByRole('button', { name: 'Move logo.png later' })).toBeVisible();
  },
  async 'grid-failed'(stage) {
    await open(stage, 'multiple upload-preset="there-is-none"');
    await pick(stage.page, await album(stage.folder));
    await expect(rows(stage.page, 'failed')).toHaveCount(3);
  },
  async 'long-list'(stage) {
    await open(stage, 'multiple confirm-upload reorder');
    await addFiles(
      stage.page,
      Array.from({ length: 300 }, (_, at) => `note ${at}.txt`),
    );
    await expect(row(stage.page, 'note 0.txt')).toHaveAttribute('aria-setsize', '300');
    await expect(row(stage.page, 'note 0.txt')).toHaveAttribute('data-status', 'ready');
  },
  async 'long-list-refused'(stage) {
    await open(stage, 'multiple confirm-upload accept=".csv,.doc,.docx,.md,.odt,.pdf,.rtf,.txt"');
    await addFiles(
      stage.page,
      Array.from({ length: 120 }, (_, at) => (at % 2 ? `archive ${at}.zip` : `note ${at}.txt`)),
    );
    await expect(row(stage.page, 'note 0.txt')).toHaveAttribute('data-status', 'ready');
    await expect(row(stage.page, 'archive 1.zip')).toHaveAttribute('data-status', 'invalid');
  },
  async link(stage) {
    await open(stage, 'multiple');
    await stage.page.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(stage.page.locator('upload-widget-url').getByRole('textbox')).toBeVisible();
  },
  async 'part-lost'(stage) {
    await open(stage, 'multiple');
    await pick(stage.page, [await transparentPicture(stage.folder)]);
    await expect(row(stage.page, 'logo.png')).toHaveAttribute('data-status', 'done');
    await stage.page.route('**/url-panel-*.js', (route) => route.abort());
    await stage.page.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(stage.page.getByText('This could not be opened.').first()).toBeVisible();
  },
  async camera(stage) {
    await open(stage, 'multiple');
    await openLiveCamera(stage.page);
  },
  async 'camera-recording'(stage) {
    await open(stage, 'multiple camera-modes="photo video" max-video-length="20"');
    await recordSeconds(await openVideo(stage.page), 1);
    await stage.page.getByRole('button', { name: 'Pause recording' }).click();
  },
  async 'camera-review'(stage) {
    await open(stage, 'multiple camera-modes="photo video"');
    const panel = await openVideo(stage.page);
    await recordSeconds(panel, 1);
    await panel.getByRole('button', { name: 'Stop recording' }).click();
    await expect(panel.locator('video.shot')).toBeVisible();
  },
  async crop(stage) {
    await open(stage, 'multiple cropping cropping-aspect-ratio="1 4:3 16:9"');
    await pick(stage.page, [await cameraPhoto(stage.folder)]);
    await cropPanel(stage.page);
  },
  async trigger(stage) {
    await open(stage, 'multiple mode="dialog"');
  },
  async dialog(stage) {
    await open(stage, 'multiple mode="dialog"');
    await openDialog(stage.page);
  },
  async 'dialog-uploading'(stage) {
    await open(stage, 'multiple mode="dialog"');
    await openDialog(stage.page);
    await crawl(stage);
    await expect(row(stage.page, 'archive.bin')).toHaveAttribute('data-status', 'uploading');
  },
  async minimized(stage) {
    await open(stage, 'multiple mode="dialog"');
    await openDialog(stage.page);
    await crawl(stage);
    await stage.page.getByRole('button', { name: 'Minimise' }).click();
    await expect(stage.page.getByRole('group', { name: 'Uploads' })).toBeVisible();
  },
  async arrived(stage) {
    await open(stage, 'multiple mode="dialog"');
    await openDialog(stage.page);
    await pick(stage.page, await pictures(stage.folder));
    await expect(stage.page.getByRole('heading', { name: '2 files uploaded' })).toBeVisible();
  },
};

/** By the page's script, each with its place as its content. */
async function addFiles(page: Page, names: readonly string[]): Promise<void> {
  await page.locator('upload-widget').evaluate((element, list) => {
    const widget = element as HTMLElement & { addFiles(files: readonly File[]): void };
    widget.addFiles(list.map((name, at) => new File([`${at}`], name)));
  }, names);
}

function rows(page: Page, status: string): Locator {
  return page.getByRole('listitem').and(page.locator(`[data-status="${status}"]`));
}

async function open({ api, page, site }: StateStage, attributes: string): Promise<void> {
  await page.goto(site.serve(statePage(widgetPage(api.url, attributes))));
  await expect(page.locator('upload-widget').getByRole('button').first()).toBeVisible();
}

/** The site follows the system's colours. */
function statePage(html: string): string {
  return html.replace('</head>', '<meta name="color-scheme" content="light dark" /></head>');
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add files' }).click();
  await expect(page.getByRole('dialog', { name: 'Add files' })).toBeVisible();
}

async function crawl({ page, folder }: StateStage): Promise<void> {
  await slowDown(page, CRAWL);
  await pick(page, [await randomFile(folder, 'archive.bin', MOVING_BYTES)]);
}

async function pictures(folder: string): Promise<string[]> {
  return [await cameraPhoto(folder), await transparentPicture(folder)];
}

/** So many that they become a grid. */
async function album(folder: string): Promise<string[]> {
  return [...(await pictures(folder)), await transparentPicture(folder, 'sign.png')];
}

async function note(folder: string): Promise<string> {
  const path = join(folder, 'notes.txt');
  await writeFile(path, 'Buy milk.');
  return path;
}
