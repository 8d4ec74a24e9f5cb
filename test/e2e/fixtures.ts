import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type ServerLimits, startServer } from 'upload-widget/server';
import { demoApp, listen } from '../../demo/serve.mjs';
import { type Site, startSite } from './site.js';

export { expect } from '@playwright/test';

/** The server's clock: runs as ours does, and can be put forward. */
export interface ServerClock {
  now(): number;
  advance(milliseconds: number): void;
}

/** The real Upload API, with a folder of its own. */
export interface Api {
  /** Base address, to be the widget's `upload-prefix`. */
  readonly url: string;
  readonly dataDir: string;
}

export interface Fixtures {
  /** Limits of {@link Fixtures.api} that differ from the defaults. */
  readonly limits: Partial<ServerLimits>;
  /** The clock of {@link Fixtures.api}. */
  readonly clock: ServerClock;
  readonly api: Api;
  /** A page server on another origin than the API. */
  readonly site: Site;
  /** Origin of the demo, which speaks to {@link Fixtures.api}. */
  readonly demo: string;
  /** A folder of the test's own for its files. */
  readonly folder: string;
  /** What the page complained of on its console or threw; a test may expect it to be empty. */
  readonly complaints: string[];
}

/** Playwright's `test` with a server, a site and the demo, each started when a test asks for it. */
export const test = base.extend<Fixtures>({
  limits: [{}, { option: true }],
  // Playwright reads the names of fixtures out of the first parameter.
  clock: async ({}, use) => {
    let ahead = 0;
    await use({
      now: () => Date.now() + ahead,
      advance: (milliseconds) => {
        ahead += milliseconds;
      },
    });
  },
  api: async ({ clock, limits }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'upload-widget-'));
    const now = (): number => clock.now();
    const server = await startServer({
      ...{ port: 0, host: '127.0.0.1', dataDir, now, limits, log: () => {} },
      // Hosts of tests lie on this machine, on any port.
      remoteOrigins: ['http://127.0.0.1:*'],
    });
    await use({ url: server.url, dataDir });
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  },
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  demo: async ({ api }, use) => {
    const { port, close } = await listen(demoApp(api.url), 0, '127.0.0.1');
    await use(`http://127.0.0.1:${port}`);
    await close();
  },
  folder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('files');
    await mkdir(folder, { recursive: true });
    await use(folder);
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(complaints);
  },
});
