import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from '../test/runner/chromium-flags.mjs';
import { CHROMIUM, requireProgram } from '../test/runner/system-program.mjs';

const DIST = new URL('../dist/', import.meta.url);

/**
 * Serves pages by their names, files by their paths as `[type, content]`, and what was built under
 * `/dist/`; starts a browser to open them in.
 */
export async function openBench({ pages, files }) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const send = (type, body) => response.setHeader('Content-Type', type).end(body);
    if (files[pathname]) return send(...files[pathname]);
    if (pathname.startsWith('/dist/')) {
      return send('text/javascript', await readFile(new URL(pathname.slice(6), DIST)));
    }
    const page = pages[decodeURIComponent(pathname.slice(1))];
    return send('text/html', page ? `<!doctype html>${page}` : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: requireProgram(CHROMIUM),
    args: CHROMIUM_FLAGS,
  });
  return {
    /** What a page measures in itself, and what it holds afterwards. */
    measure: async (name, inPage, argument) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${encodeURIComponent(name)}`);
      await page.waitForFunction('window.subject');
      const figures = await page.evaluate(inPage, argument);
      const held = await heldBy(page);
      await page.close();
      return { ...figures, ...held };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Nodes and heap of a page once the garbage is collected. */
async function heldBy(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // What the first collection lets go of may hold what only the next one finds.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    'DOM nodes': metric('Nodes'),
    'heap, MB': Math.round(metric('JSHeapUsedSize') / 100_000) / 10,
  };
}
