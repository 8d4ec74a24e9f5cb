import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { type Site, startSite } from '../e2e/site.js';
import { ApiProcess } from '../faults/api-process.js';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import type { RequestRecord } from '../faults/request-log.js';
import { launchBrowser } from './browser.js';

const CLIENTS = 200;
const FILE_BYTES = 100_000;
const OUTAGE_MS = 10_000;

/** From so long after the server went until so long after its return the clients must have spread. */
const SPREAD_AFTER_MS = 2000;
const SPREAD_UNTIL_MS = 30_000;
const MOST_IN_A_SECOND = 0.3 * CLIENTS;

let api: ApiProcess;
let site: Site;
let wire: FaultProxy;
let browser: Browser;

before(async () => {
  api = await ApiProcess.start();
  site = await startSite();
  wire = await startFaultProxy({ serverPort: () => api.port, host: '0.0.0.0' });
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await wire.close();
  await site.close();
  await api.close();
});

test(`${CLIENTS} clients do not storm a server that was down for ten seconds`, async () => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  let hasGone = false;
  wire.rule = ({ method }) =>
    method === 'POST' && !hasGone
      ? {
          moment: 'mid-body',
          kind: { type: 'hold', losesConnection: true, until: () => isReleased },
        }
      : undefined;
  const page = await browser.newPage();
  await page.goto(site.serve('<!doctype html><title>Many visitors</title>'));
  const outcomes = startClients(page);
  await wire.log.until(({ uploads }) => uploads.filter(isHeld).length === CLIENTS);

  hasGone = true;
  await api.kill();
  const goneAt = performance.now();
  release();
  await sleep(OUTAGE_MS);
  await api.start();
  const backAt = performance.now();
  await sleep(SPREAD_UNTIL_MS);
  const until = performance.now();

  const busiest = busiestSecond(goneAt + SPREAD_AFTER_MS, until);
  printFigures(goneAt, backAt, busiest);
  assert.ok(busiest <= MOST_IN_A_SECOND, `${busiest} clients within one second`);
  assert.deepEqual(await outcomes, Array(CLIENTS).fill('done'));
  assert.equal(await api.countAssets(), CLIENTS);
});

/**
 * Every client has an address of its own for the server, so that none waits for another's
 * connections, and so that its preflights are known as its own.
 */
function startClients(page: Page): Promise<string[]> {
  const prefixes = Array.from({ length: CLIENTS }, (_, index) => {
    return `http://127.0.1.${index + 1}:${wire.port}`;
  });
  return page.evaluate(
    async ({ addresses, bytes }) => {
      const address = '/dist/client.js';
      const { upload } = (await import(address)) as typeof import('upload-widget/client');
      const uploads = addresses.map(async (uploadPrefix) => {
        const file = new Blob([
          crypto.getRandomValues(new Uint8Array(65_536)),
          new Uint8Array(bytes - 65_536),
        ]);
        const options = {
          cloudName: 'demo',
          uploadPrefix,
          params: { upload_preset: 'demo_unsigned' },
          // Two hundred workers would be the machine's burden, not the server's.
          digester: undefined,
        };
        return upload(file, options as object as Parameters<typeof upload>[1]).result.then(
          () => 'done',
          (error: unknown) => String(error),
        );
      });
      return Promise.all(uploads);
    },
    { addresses: prefixes, bytes: FILE_BYTES },
  );
}

function isHeld({ isStruck }: RequestRecord): boolean {
  return isStruck;
}

/** How many clients there are at most with requests in any second between two times. */
function busiestSecond(from: number, until: number): number {
  const requests = wire.log.all.filter(({ startedAt }) => startedAt >= from && startedAt < until);
  return Math.max(0, ...requests.map(({ startedAt }) => clientsIn(startedAt, startedAt + 1000)));
}

function clientsIn(from: number, until: number): number {
  const within = wire.log.all.filter(({ startedAt }) => startedAt >= from && startedAt < until);
  return new Set(within.map(({ host }) => host)).size;
}

function printFigures(goneAt: number, backAt: number, busiest: number): void {
  console.log(
    `server gone for ${((backAt - goneAt) / 1000).toFixed(1)} s; clients heard each second:`,
  );
  const seconds = Array.from({ length: 42 }, (_, second) => {
    return clientsIn(goneAt + second * 1000, goneAt + (second + 1) * 1000);
  });
  console.log(seconds.join(' '));
  console.log(`busiest second from ${SPREAD_AFTER_MS} ms on: ${busiest} of ${CLIENTS} clients`);
}
