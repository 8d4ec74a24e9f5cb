import { readFile } from 'node:fs/promises';
import { openBench } from './bench-pages.mjs';
import { bundleCode } from './bundle.mjs';

/**
 * Ten thousand files at once: how long until the list is drawn, until all are in it, the longest
 * main-thread task; then the list is scrolled through: how many frames take more than 16 ms, how many
 * nodes and how much heap are left. Beside Uppy Dashboard. `npm run many-files [-- count]`.
 */
const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 3;

const dashboard = await bundleCode(`
  import Uppy from '@uppy/core';
  import Dashboard from '@uppy/dashboard';
  const uppy = new Uppy().use(Dashboard, { inline: true, target: '#place' });
  window.subject = {
    add: (files) => uppy.addFiles(files.map((data) => ({ name: data.name, type: data.type, data }))),
    count: () => uppy.getFiles().length,
    isDrawn: () => document.querySelector('.uppy-Dashboard-Item') !== null,
    list: () => document.querySelector('.uppy-Dashboard-files'),
  };`);

const PAGES = {
  'upload-widget': `<script src="/dist/upload-widget.global.js"></script>
    <upload-widget cloud-name="demo" upload-preset="p" multiple confirm-upload></upload-widget>
    <script type="module">
      await customElements.whenDefined('upload-widget');
      const widget = document.querySelector('upload-widget');
      window.subject = {
        add: (files) => widget.addFiles(files),
        count: () => widget.files.length,
        isDrawn: () => widget.shadowRoot.querySelector('[part~=item]') !== null,
        list: () => widget.shadowRoot.querySelector('[part~=list]'),
      };
    </script>`,
  'Uppy Dashboard': `<link rel="stylesheet" href="/core.css">
    <link rel="stylesheet" href="/dashboard.css">
    <div id="place"></div><script type="module" src="/dashboard.js"></script>`,
};

const bench = await openBench({
  pages: PAGES,
  files: {
    '/dashboard.js': ['text/javascript', dashboard],
    '/core.css': ['text/css', await styleOf('core')],
    '/dashboard.css': ['text/css', await styleOf('dashboard')],
  },
});

const best = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const name of Object.keys(PAGES)) {
    const figures = await bench.measure(name, measureInPage, COUNT);
    if (!best[name] || figures['all in, ms'] < best[name]['all in, ms']) best[name] = figures;
  }
}
console.log(`${COUNT} files, best of ${ROUNDS} rounds, taken in turns`);
console.table(best);
await bench.close();

function styleOf(name) {
  return readFile(new URL(`node_modules/@uppy/${name}/dist/style.min.css`, import.meta.url));
}

/** Runs in the page. */
async function measureInPage(count) {
  const { subject } = window;
  const type = 'text/plain';
  const files = Array.from(
    { length: count },
    (_, index) => new File(['x'], `file ${index}.txt`, { type }),
  );
  const tasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  subject.add(files);
  const frame = () => new Promise(requestAnimationFrame);
  while (!subject.isDrawn()) await frame();
  await frame();
  const drawn = performance.now() - start;
  while (subject.count() < count) await frame();
  const all = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const longest = Math.max(...tasks);
  const frames = await scrollThrough(subject.list());
  const late = frames.filter((milliseconds) => milliseconds > 16);
  return {
    'list drawn, ms': Math.round(drawn),
    'all in, ms': Math.round(all),
    'longest task, ms': Math.round(longest),
    'frames over 16 ms': `${late.length} of ${frames.length}`,
    'median frame, ms': Math.round(frames.toSorted((a, b) => a - b)[frames.length >> 1] * 10) / 10,
  };

  /** Some rows a frame, as a quick hand does; from each scroll event to its paint, in ms. */
  async function scrollThrough(list) {
    const work = [];
    let start = 0;
    const painted = new MessageChannel();
    // Before what the list itself does.
    list.addEventListener('scroll', () => (start = performance.now()), { capture: true });
    for (let count = 0; count < 300; count++) {
      await new Promise((resolve) => {
        painted.port1.onmessage = () => {
          if (start > 0) work.push(performance.now() - start);
          resolve();
        };
        requestAnimationFrame(() => {
          list.scrollBy(0, 300);
          painted.port2.postMessage('');
        });
      });
    }
    return work;
  }
}
