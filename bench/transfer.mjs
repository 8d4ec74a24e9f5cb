import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { bundleFile } from './bundle.mjs';
import { CHROMIUM_FLAGS } from '../test/runner/chromium-flags.mjs';
import { CHROMIUM, requireProgram } from '../test/runner/system-program.mjs';

/**
 * `npm run transfer [-- --quick] [loopback] [capped] [cut] [heap]`: how fast files leave, beside
 * other ways to send them; everything in one run, in turns, in real Chromium, to a server that
 * forgets what it gets. Without names all four; `--quick` sends an eighth as much.
 */
const PARTS = {
  loopback: measureLoopback,
  capped: measureCappedLine,
  cut: measureCutLine,
  heap: measureHeap,
};
const named = process.argv.slice(2).filter((name) => name in PARTS);
const chosen = named.length > 0 ? named : Object.keys(PARTS);

const MEBIBYTE = 2 ** 20;
const share = process.argv.includes('--quick') ? 1 / 8 : 1;
const FILE_BYTES = 1024 * MEBIBYTE * share;
const HEAP_FILE_BYTES = 4096 * MEBIBYTE * share;
const ROUNDS = 5;
const LINE = { roundTripMs: 80 };
const CAPPED_LINE = { ...LINE, bytesPerSecond: 12_500_000 };

const here = fileURLToPath(new URL('.', import.meta.url));
const contenders = await bundleFile(`${here}transfer-contenders.js`);
const children = [];
const site = createServer(serveSite);
await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
const siteAddress = `http://127.0.0.1:${site.address().port}`;
const { port: sinkPort } = await start('transfer-sink.mjs');
const browser = await chromium.launch({
  executablePath: requireProgram(CHROMIUM),
  args: CHROMIUM_FLAGS,
});

/** Speeds of ours as multiples of the other's. */
const rows = [];
try {
  for (const part of chosen) await PARTS[part]();
} finally {
  await browser.close();
  for (const child of children) child.kill();
  site.close();
}
console.table(Object.fromEntries(rows.map(({ what, ...figures }) => [what, figures])));

async function measureLoopback() {
  const names = ['one plain XHR', 'upload-widget', 'upload-widget, with checksum'];
  const times = await inTurns(names, () => ({ port: sinkPort, end: () => {} }));
  const plain = median(times['one plain XHR']);
  const goals = { 'upload-widget': 'at least 0.95', 'upload-widget, with checksum': '' };
  for (const [name, goal] of Object.entries(goals)) {
    addRow(`loopback: ${name}, to one plain XHR`, plain / median(times[name]), goal);
  }
}

async function measureCappedLine() {
  const names = ['upload-widget, one chunk at a time', 'upload-widget'];
  const times = await inTurns(names, () => startLine(CAPPED_LINE), 2);
  const ratio = sum(times[names[0]]) / sum(times[names[1]]);
  addRow('80 ms, 12.5 MB/s a connection: to one chunk at a time', ratio, 'at least 3');
}

/** One connection in two rounds is cut: of those that carry a chunk of 20 MB, about one in a hundred. */
async function measureCutLine() {
  const names = ['upload-widget', 'tus-js-client', '@uppy/xhr-upload'];
  const lineOf = (round) => startLine(round === 0 ? { ...LINE, cutAtBytes: FILE_BYTES / 2 } : LINE);
  const times = await inTurns(names, lineOf, 2);
  for (const name of names.slice(1)) {
    const ratio = sum(times[name]) / sum(times['upload-widget']);
    addRow(`80 ms, 1 % of connections cut: to ${name}`, ratio, 'above 1');
  }
}

async function measureHeap() {
  const page = await openPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const usedBytes = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  };
  // The code of the client is loaded once for all files: it is no growth.
  await send(page, 'upload-widget, with checksum', sinkPort, MEBIBYTE);
  const before = await usedBytes();
  let most = 0;
  let isOver = false;
  const sending = send(page, 'upload-widget, with checksum', sinkPort, HEAP_FILE_BYTES).finally(
    () => (isOver = true),
  );
  while (!isOver) {
    most = Math.max(most, (await usedBytes()) - before);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await sending;
  await page.close();
  addRow(`heap growth over ${gibibytes(HEAP_FILE_BYTES)}, MB`, most / 1e6, 'under 30');
}

/** Milliseconds of every contender by name, measured one after the other, round by round. */
async function inTurns(names, startServer, rounds = ROUNDS) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { port, end } = await startServer(round);
      const page = await openPage();
      const ms = await send(page, name, port, FILE_BYTES);
      times[name].push(ms);
      console.log(
        `${gibibytes(FILE_BYTES)}, round ${round + 1}: ${name}: ${(ms / 1000).toFixed(2)} s`,
      );
      await page.close();
      end();
    }
  }
  return times;
}

function send(page, name, port, bytes) {
  return page.evaluate(
    async ({ name, address, bytes }) => {
      const blob = window.blobOf(bytes);
      const start = performance.now();
      await window.contenders[name](blob, address);
      return performance.now() - start;
    },
    { name, address: `http://127.0.0.1:${port}`, bytes },
  );
}

async function openPage() {
  const page = await browser.newPage();
  await page.goto(siteAddress);
  await page.waitForFunction('window.contenders');
  return page;
}

async function startLine(settings) {
  return start('transfer-line.mjs', JSON.stringify({ ...settings, serverPort: sinkPort }));
}

async function start(program, ...args) {
  const child = fork(`${here}${program}`, args);
  children.push(child);
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { port, end: () => child.kill() };
}

async function serveSite(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const send = (type, body) => response.setHeader('Content-Type', type).end(body);
  if (pathname === '/contenders.js') return send('text/javascript', contenders);
  if (pathname.startsWith('/dist/')) {
    return send('text/javascript', await readFile(`${here}..${pathname}`));
  }
  return send(
    'text/html',
    `<!doctype html><script>window.clientAddress = '/dist/client.js'</script>
    <script type="module" src="/contenders.js"></script>`,
  );
}

function addRow(what, figure, goal) {
  rows.push({ what, figure: Number(figure.toFixed(2)), goal });
}

function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0);
}

function gibibytes(bytes) {
  return `${bytes / 2 ** 30} GiB`;
}
