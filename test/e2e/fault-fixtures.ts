import { test as base } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiProcess } from '../faults/api-process.js';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import { md5OfFile, randomFile } from './sample-files.js';
import { type Site, startSite } from './site.js';

export { expect } from '@playwright/test';

/** Size of the file that goes over the faulty wire. */
export const SAMPLE_BYTES = 26_000_000;

/** What the tests of a worker share. */
interface SharedFixtures {
  readonly api: ApiProcess;
  readonly site: Site;
  /** A file on disk. */
  readonly sample: { readonly path: string; readonly md5: string };
}

/** Playwright's `test` with a server that can die, and a wire to it on which anything can happen. */
export const test = base.extend<{ wire: FaultProxy }, SharedFixtures>({
  api: [
    // Playwright reads the names of fixtures out of the first parameter.
    async ({}, use) => {
      const api = await ApiProcess.start();
      await use(api);
      await api.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  sample: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'upload-widget-'));
      const path = await randomFile(folder, 'sample.bin', SAMPLE_BYTES);
      await use({ path, md5: await md5OfFile(path) });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  wire: async ({ api }, use) => {
    const wire = await startFaultProxy({ serverPort: () => api.port });
    await use(wire);
    await wire.close();
  },
});
