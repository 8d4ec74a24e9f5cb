import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from '@playwright/test';
import { md5OfAddress, md5OfFile, randomFile } from '../e2e/sample-files.js';
import { type Site, startSite } from '../e2e/site.js';
import { pick, widgetPage } from '../e2e/widget-page.js';
import { ApiProcess } from '../faults/api-process.js';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import type { Fault } from '../faults/faults.js';
import { launchBrowser } from './browser.js';

const FILES = 300;
const SMALLEST_BYTES = 1000;
const LARGEST_BYTES = 14_000_000;
const PATIENCE_MS = 15 * 60 * 1000;

/** One after the other, for every tenth connection. */
const FAULTS: readonly Fault[] = [
  { moment: 'before-request', kind: { type: 'reset' } },
  { moment: 'before-body', kind: { type: 'fin' } },
  { moment: 'mid-body', kind: { type: 'reset' } },
  { moment: 'mid-body', kind: { type: 'fin' } },
  { moment: 'before-answer', kind: { type: 'reset' } },
  { moment: 'before-answer', kind: { type: 'truncate' } },
];

interface Ended {
  readonly name: string;
  readonly status: string;
  readonly address: string | undefined;
}

let folder: string;
let api: ApiProcess;
let site: Site;
let wire: FaultProxy;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-'));
  api = await ApiProcess.start();
  site = await startSite();
  wire = await startFaultProxy({ serverPort: () => api.port, closesAfterAnswer: true });
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await wire.close();
  await site.close();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

test(`none of ${FILES} files is lost and none arrives twice while every tenth connection breaks`, async () => {
  const paths = await makeFiles();
  const sent = await md5Set(paths, md5OfFile);
  assert.equal(sent.length, FILES);
  wire.rule = ({ connection }) =>
    connection % 10 === 0 ? FAULTS[(connection / 10) % FAULTS.length] : undefined;

  const page = await browser.newPage();
  await page.goto(
    site.serve(widgetPage(wire.url, 'multiple max-chunk-size="5242880" resume="none"')),
  );
  const start = performance.now();
  await pick(page, paths);
  const ended = await untilAllEnded(page);
  const seconds = (performance.now() - start) / 1000;

  printFigures(seconds);
  assert.deepEqual(
    ended.filter(({ status }) => status !== 'done'),
    [],
  );
  const addresses = ended.flatMap(({ address }) => (address ? [api.addressOf(address)] : []));
  assert.deepEqual(await md5Set(addresses, md5OfAddress), sent);
  assert.equal(await api.countAssets(), FILES);
});

/** Small ones and large ones in any order, each with other contents. */
async function makeFiles(): Promise<string[]> {
  const paths: string[] = [];
  for (let index = 0; index < FILES; index++) {
    // Sizes that are spread evenly over the orders of magnitude, without any chance in them.
    const share = ((index * 137) % FILES) / (FILES - 1);
    const bytes = Math.round(SMALLEST_BYTES * (LARGEST_BYTES / SMALLEST_BYTES) ** share);
    paths.push(await randomFile(folder, `file-${index}.bin`, bytes));
  }
  return paths;
}

async function md5Set(
  places: readonly string[],
  md5Of: (place: string) => Promise<string>,
): Promise<string[]> {
  const digests = new Set<string>();
  for (const place of places) digests.add(await md5Of(place));
  return [...digests].sort();
}

async function untilAllEnded(page: Page): Promise<Ended[]> {
  const files = await page.waitForFunction(
    (count) => {
      const widget = document.querySelector('upload-widget') as unknown as {
        files: { name: string; status: string; result?: { secure_url: string } }[];
      };
      const ended = widget.files.filter(({ status }) => ['done', 'failed'].includes(status));
      if (ended.length < count) return undefined;
      return ended.map(({ name, status, result }) => ({
        name,
        status,
        address: result?.secure_url,
      }));
    },
    FILES,
    { timeout: PATIENCE_MS, polling: 500 },
  );
  return (await files.jsonValue()) ?? [];
}

function printFigures(seconds: number): void {
  const { all, uploads, connections } = wire.log;
  const struck = all.filter(({ isStruck }) => isStruck);
  const megabytes = uploads.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) / 1e6;
  console.log(
    `${FILES} files: ${connections} connections, ${struck.length} of them broken; ` +
      `${uploads.length} upload requests with ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s`,
  );
}
