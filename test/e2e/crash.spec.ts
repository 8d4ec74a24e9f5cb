import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium.js';
import { expect, test } from './fixtures.js';
import { readJournal } from './journal.js';
import { md5OfAddress, md5OfFile, randomFile } from './sample-files.js';
import { addressOf, pick, row, widgetPage } from './widget-page.js';

/** A browser with a profile that outlives it. */
function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, chromiumLaunch());
}

/** Ends a browser at once, with everything that belongs to it. */
async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = context.waitForEvent('close');
  execFileSync('pkill', ['-9', '-f', `user-data-dir=${profile}`]);
  await closed;
}

/** Lets so many uploads through and holds the others until the browser is gone. */
async function holdAfter(page: Page, letThrough: number): Promise<void> {
  let seen = 0;
  await page.route('**/upload', async (route) => {
    seen += 1;
    if (seen <= letThrough) await route.continue();
  });
}

const CASES = [
  { name: 'a small file', bytes: 400_000, answered: 0 },
  { name: '70 MB', bytes: 70_000_000, answered: 2 },
  { name: '1 GB', bytes: 1_000_000_000, answered: 20 },
] as const;

/** What takes long waits for `npm run test:soak`; of 70 MB one mode is enough for every day. */
function tagOf(bytes: number, resume: string): string {
  const isEveryday = bytes < 70_000_000 || (bytes === 70_000_000 && resume === 'keep-files');
  return isEveryday ? '' : ' @soak';
}

for (const resume of ['pick-again', 'keep-files'] as const) {
  for (const { name, bytes, answered } of CASES) {
    const tag = tagOf(bytes, resume);
    test(`the browser is killed in the middle of ${name}, with resume="${resume}"${tag}`, async ({
      api,
      folder,
      site,
    }) => {
      test.slow(bytes > 100_000_000);
      // Larger files are not copied: the visitor picks them again in this mode, too.
      const isKept = resume === 'keep-files' && bytes <= 100_000_000;
      const path = await randomFile(folder, 'archive.bin', bytes);
      const address = site.serve(widgetPage(api.url, `resume="${resume}"`));
      const profile = join(folder, 'profile');
      const first = await openBrowser(profile);
      const page = await first.newPage();
      await page.goto(address);
      await holdAfter(page, answered);
      await pick(page, [path]);
      await expect
        .poll(() => readJournal(page), { timeout: 90_000 })
        .toMatchObject({ answered, isKept });
      const before = await readJournal(page);
      await killBrowser(first, profile);

      const second = await openBrowser(profile);
      const again = await second.newPage();
      const sent: string[] = [];
      const ids = new Set<string | undefined>();
      again.on('request', (request) => {
        if (!request.url().endsWith('/upload') || request.method() !== 'POST') return;
        ids.add(request.headers()['x-unique-upload-id']);
        sent.push(request.headers()['content-range'] ?? '');
      });
      await again.goto(address);
      if (!isKept) {
        const chooser = again.waitForEvent('filechooser');
        await again.getByRole('button', { name: 'Choose again: archive.bin' }).click();
        await (await chooser).setFiles([path]);
      }
      await expect(row(again, 'archive.bin')).toContainText('Uploaded', { timeout: 90_000 });
      expect(sent).toHaveLength(Math.ceil(bytes / 20_000_000) - answered);
      expect([...ids]).toEqual([before?.uploadId]);
      expect(await md5OfAddress(await addressOf(again, 'archive.bin'))).toBe(await md5OfFile(path));
      await second.close();
    });
  }
}
