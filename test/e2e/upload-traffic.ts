import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, type Response } from '@playwright/test';
import { readJournal } from './journal.js';

const UPLOADS = '**/upload';
/** For browsers that do not tell how long a body is. */
const CHUNK_BYTES = 6_000_000;

/** The chunks that a page has sent: their upload ids, and the ranges that were answered. */
export interface Traffic {
  readonly uploadIds: Set<string | undefined>;
  readonly sent: string[];
  readonly answered: string[];
}

/** Writes down what a page sends from now on. */
export function watchTraffic(page: Page): Traffic {
  const traffic: Traffic = { uploadIds: new Set(), sent: [], answered: [] };
  page.on('request', (request) => {
    const { 'content-range': range, 'x-unique-upload-id': id } = request.headers();
    if (request.method() !== 'POST' || !range) return;
    traffic.uploadIds.add(id);
    traffic.sent.push(range);
  });
  page.on('response', (response) => {
    const range = rangeOf(response);
    if (range && response.ok()) traffic.answered.push(range);
  });
  return traffic;
}

/** The range of a chunk that was answered; `undefined` for any other answer. */
export function rangeOf(response: Response): string | undefined {
  const request = response.request();
  return request.method() === 'POST' ? request.headers()['content-range'] : undefined;
}

/** Resolves when the second chunk (of 6 MB) of an upload has been answered and written down. */
export async function untilSecondAnswer(page: Page): Promise<void> {
  await page.waitForResponse((response) =>
    Boolean(rangeOf(response)?.startsWith('bytes 6000000-')),
  );
  await expect.poll(async () => (await readJournal(page))?.answered ?? 0).toBeGreaterThanOrEqual(2);
}

/** Holds the page's uploads back until what it returns is called. */
export function holdUploads(page: Page): Promise<() => void> {
  return holdRequests(page, UPLOADS);
}

/** The same for all requests to addresses of this pattern. */
export async function holdRequests(page: Page, addresses: string): Promise<() => void> {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(addresses, async (route) => {
    await opened;
    // It may have been given up by then.
    await route.continue().catch(() => undefined);
  });
  return open;
}

/**
 * Slows the page's uploads, so that a reload comes in the middle of one.
 *
 * @param bytesPerSecond -1: as fast as they can
 */
export async function slowDown(page: Page, bytesPerSecond: number): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') {
    return slowRequests(page, bytesPerSecond);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  });
}

/** Where the line itself cannot be slowed, each request leaves when it would have arrived. */
async function slowRequests(page: Page, bytesPerSecond: number): Promise<void> {
  await page.unroute(UPLOADS);
  if (bytesPerSecond < 0) return;
  let isFreeAtMs = 0;
  await page.route(UPLOADS, async (route) => {
    const bytes = Number((await route.request().allHeaders())['content-length'] ?? CHUNK_BYTES);
    isFreeAtMs = Math.max(isFreeAtMs, Date.now()) + (bytes / bytesPerSecond) * 1000;
    await sleep(isFreeAtMs - Date.now());
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  });
}
