import type { BrowserContext, Page } from '@playwright/test';
import type { ApiProcess } from '../faults/api-process.js';
import type { FaultProxy } from '../faults/fault-proxy.js';
import type { FaultKind, FaultMoment } from '../faults/faults.js';
import { type GatewayAnswer, gatewayAnswer } from '../faults/gateway-answers.js';
import type { RequestLog } from '../faults/request-log.js';
import { sentAgain } from '../faults/sent-again.js';
import { expect, SAMPLE_BYTES, test } from './fault-fixtures.js';
import { md5OfAddress } from './sample-files.js';
import { addressOf, pick, widgetPage } from './widget-page.js';

const CHUNK_BYTES = 6_000_000;
const CHUNKS = Math.ceil(SAMPLE_BYTES / CHUNK_BYTES);
const STALL_MS = 3000;
const OFFLINE_MS = 2500;

/** A little more than the client gives a server that has every byte of the file, or of a chunk. */
const BEYOND_ANSWER_MS = 10 * 60 * 1000 + 1000;
const BEYOND_CHUNK_ANSWER_MS = 2 * 60 * 1000 + 1000;

// A trace keeps every byte that is sent.
test.use({ trace: 'off' });

interface Moment {
  readonly title: string;
  readonly moment: FaultMoment;
  readonly isOfLastChunk?: boolean;
}

const MOMENTS: readonly Moment[] = [
  { title: 'before the first byte of a chunk', moment: 'before-body' },
  { title: 'in the middle of a chunk', moment: 'mid-body' },
  { title: 'after the bytes of a chunk, before its answer', moment: 'before-answer' },
  { title: 'between two chunks', moment: 'before-request' },
  { title: 'in the middle of the last chunk', moment: 'mid-body', isOfLastChunk: true },
  { title: 'before the answer to the whole file', moment: 'before-answer', isOfLastChunk: true },
];

interface World {
  readonly api: ApiProcess;
  readonly context: BrowserContext;
}

const answer = (what: GatewayAnswer) => (): FaultKind => ({
  type: 'answer',
  bytes: gatewayAnswer(what),
});

const KINDS: Readonly<Record<string, (world: World) => FaultKind>> = {
  'the connection is closed': () => ({ type: 'fin' }),
  'the connection is reset': () => ({ type: 'reset' }),
  'nothing moves any more': () => ({ type: 'stall' }),
  '5 KB/s pass for five seconds': () => ({ type: 'slow', bytesPerSecond: 5000, forMs: 5000 }),
  'a gateway answers 500': answer({ status: 500, isReadable: true }),
  'a gateway answers 500 that the page may not read': answer({ status: 500, isReadable: false }),
  'a gateway answers 503 and when to come back': answer({
    status: 503,
    isReadable: true,
    fields: { 'Retry-After': '1' },
  }),
  'a gateway answers 503 that the page may not read': answer({
    status: 503,
    isReadable: false,
    fields: { 'Retry-After': '1' },
  }),
  'the rate limit answers 420': answer({ status: 420, isReadable: true }),
  'the rate limit answers 420 that the page may not read': answer({
    status: 420,
    isReadable: false,
  }),
  'the answer breaks off': () => ({ type: 'truncate' }),
  'the answer is no JSON': answer({ status: 200, isReadable: true, body: '{"done": tru' }),
  'the server is killed and comes back': ({ api }) => ({
    type: 'hold',
    losesConnection: true,
    until: async () => {
      await api.kill();
      await api.start();
    },
  }),
  'the browser is offline for a while': ({ context }) => ({
    type: 'hold',
    losesConnection: false,
    until: () => goOffline(context),
  }),
};

/** What is tried every day: all kinds at one moment, and the worst ones at every moment. */
const EVERYDAY_MOMENT = 'in the middle of a chunk';
const EVERYDAY_KINDS = ['the connection is reset', 'the server is killed and comes back'];

/** The whole matrix takes five minutes; most of it waits for `npm run test:soak`. */
function tagOf(kind: string, moment: Moment): string {
  const isEveryday = moment.title === EVERYDAY_MOMENT || EVERYDAY_KINDS.includes(kind);
  return isEveryday ? '' : ' @soak';
}

for (const moment of MOMENTS) {
  for (const [title, kindOf] of Object.entries(KINDS)) {
    const tag = tagOf(title, moment);
    test(`${title} ${moment.title}: the file arrives once, as it is${tag}`, async ({
      api,
      context,
      page,
      sample,
      site,
      wire,
    }) => {
      const kind = kindOf({ api, context });
      strikeOnce(wire, moment, kind);
      const assetsBefore = await api.countAssets();
      if (kind.type === 'stall') await page.clock.install();
      await page.goto(site.serve(pageFor(wire)));
      await pick(page, [sample.path]);
      await wire.log.until(isStruck);
      if (kind.type === 'stall') await outwait(page, wire.log, moment);
      await untilEnded(page);

      const address = api.addressOf(await addressOf(page, 'sample.bin'));
      expect(await md5OfAddress(address)).toBe(sample.md5);
      expect(await api.countAssets()).toBe(assetsBefore + 1);
      const again = sentAgain(wire.log.uploads);
      expect(again.needlessly).toEqual([]);
      expect(again.bytes).toBeLessThanOrEqual(again.allowedBytes);
    });
  }
}

function pageFor(wire: FaultProxy): string {
  return widgetPage(
    wire.url,
    `max-chunk-size="${CHUNK_BYTES}" stall-timeout="${STALL_MS}" resume="none"`,
  );
}

/** Does it to the first chunk that fits, and to no other. */
function strikeOnce(wire: FaultProxy, { moment, isOfLastChunk }: Moment, kind: FaultKind): void {
  let isSpent = false;
  wire.rule = (request) => {
    if (isSpent) return undefined;
    const start = Number(/^bytes (\d+)-/.exec(request.range ?? '')?.[1] ?? 0);
    const index = start / CHUNK_BYTES;
    const fits = isOfLastChunk ? index === CHUNKS - 1 : index > 0;
    isSpent = fits;
    return fits ? { moment, kind } : undefined;
  };
}

function isStruck(log: RequestLog): boolean {
  return log.uploads.some((upload) => upload.isStruck);
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await new Promise((resolve) => setTimeout(resolve, OFFLINE_MS));
  await context.setOffline(false);
}

/**
 * Waits until the widget gives a silent request up. Where the system's buffers have taken its last
 * bytes that is minutes later by the page's clock, which is put forward; but first all others
 * must have been answered, or they would be given up with it.
 */
async function outwait(page: Page, log: RequestLog, { isOfLastChunk }: Moment): Promise<void> {
  const struck = log.uploads.find((upload) => upload.isStruck);
  const isSentAgain = () =>
    log.uploads.filter(({ range }) => range === struck?.range).length > 1 || isDone(log);
  const others = () => log.uploads.filter((upload) => upload !== struck);
  await log.until(() => others().every(({ end }) => end !== undefined));
  const patience = new Promise((resolve) => setTimeout(resolve, STALL_MS + 2000));
  await Promise.race([log.until(isSentAgain), patience]);
  if (isSentAgain()) return;
  await page.clock.fastForward(isOfLastChunk ? BEYOND_ANSWER_MS : BEYOND_CHUNK_ANSWER_MS);
}

function isDone(log: RequestLog): boolean {
  return log.uploads.length > CHUNKS && log.uploads.at(-1)?.end === 'answered';
}

/** Waits for the end of the file, good or bad, and wants the good one. */
async function untilEnded(page: Page): Promise<void> {
  const file = () =>
    page.locator('upload-widget').evaluate((widget) => {
      const { files } = widget as unknown as { files: { status: string; error?: unknown }[] };
      return { status: files[0]?.status, error: files[0]?.error };
    });
  await expect
    .poll(async () => (await file()).status, { timeout: 50_000 })
    .toMatch(/^(done|failed)$/);
  expect(await file()).toEqual({ status: 'done', error: undefined });
}
