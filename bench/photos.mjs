import sharp from 'sharp';
import { openBench } from './bench-pages.mjs';
import { bundleCode } from './bundle.mjs';

/**
 * Photos of 24 megapixels: the thumbnails of fifty, beside @uppy/thumbnail-generator, and one that is
 * turned and encoded. Time, and the longest task of the main thread. `npm run photos [-- count]`.
 */
const COUNT = Number(process.argv[2] ?? 50);
const ROUNDS = 3;

const photo = await sharp({
  create: {
    width: 1500,
    height: 1000,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 50 },
  },
})
  .resize(6000, 4000)
  .jpeg({ quality: 90 })
  .toBuffer();

const generator = await bundleCode(`
  import Uppy from '@uppy/core';
  import ThumbnailGenerator from '@uppy/thumbnail-generator';
  const uppy = new Uppy().use(ThumbnailGenerator, { thumbnailHeight: 320 });
  window.subject = {
    add: (files) => uppy.addFiles(files.map((data) => ({ name: data.name, type: data.type, data }))),
    done: () => uppy.getFiles().filter(({ preview }) => preview).length,
  };`);

const WIDGET = (attributes) => `<script src="/dist/upload-widget.global.js"></script>
  <upload-widget cloud-name="demo" upload-preset="p" multiple confirm-upload ${attributes}>
  </upload-widget>
  <script type="module">
    await customElements.whenDefined('upload-widget');
    const widget = document.querySelector('upload-widget');
    const panel = () => widget.shadowRoot.querySelector('upload-widget-crop')?.shadowRoot;
    window.subject = {
      add: (files) => widget.addFiles(files),
      done: () => widget.files.filter(({ previewUrl }) => previewUrl).length,
      isOpen: () => Boolean(panel()?.querySelector('.stage:not(.loading) cropper-image')),
      crop: () => panel().querySelector('.button.primary').click(),
      turn: () => panel().querySelector('.buttons button').click(),
      isCropped: () => widget.files[0].status === 'ready',
    };
  </script>`;

const PAGES = {
  'upload-widget': WIDGET(''),
  '@uppy/thumbnail-generator': '<script type="module" src="/generator.js"></script>',
  cropping: WIDGET('cropping'),
};

const MEASURES = {
  'upload-widget': thumbnailsInPage,
  '@uppy/thumbnail-generator': thumbnailsInPage,
  cropping: cropInPage,
};

const bench = await openBench({
  pages: PAGES,
  files: {
    '/generator.js': ['text/javascript', generator],
    '/photo.jpg': ['image/jpeg', photo],
  },
});

const best = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, inPage] of Object.entries(MEASURES)) {
    const figures = await bench.measure(name, inPage, COUNT);
    if (!best[name] || sum(figures) < sum(best[name])) best[name] = figures;
  }
}
console.log(
  `best of ${ROUNDS} rounds, taken in turns; ${(photo.length / 1e6).toFixed(1)} MB a photo`,
);
const { cropping, ...thumbnails } = best;
console.log(`thumbnails of ${COUNT} photos`);
console.table(thumbnails);
console.log('one photo, turned and encoded at full size');
console.table({ 'upload-widget': cropping });
await bench.close();

/** All times together: less is better. */
function sum(figures) {
  return Object.values(figures).reduce((total, value) => total + (Number(value) || 0), 0);
}

/** Runs in the page. */
async function thumbnailsInPage(count) {
  const { subject } = window;
  const photo = await (await fetch('/photo.jpg')).blob();
  const files = Array.from(
    { length: count },
    (_, index) => new File([photo], `${index}.jpg`, { type: 'image/jpeg' }),
  );
  const tasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  subject.add(files);
  while (subject.done() < count) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = (performance.now() - start) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    'all there, s': Number(seconds.toFixed(1)),
    'longest task, ms': Math.round(Math.max(...tasks)) || 'under 50',
  };
}

/** Runs in the page. */
async function cropInPage() {
  const { subject } = window;
  const photo = await (await fetch('/photo.jpg')).blob();
  const until = async (isTrue) => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const tasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  subject.add([new File([photo], 'photo.jpg', { type: 'image/jpeg' })]);
  await until(subject.isOpen);
  const opened = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  subject.turn();
  const pressed = performance.now();
  subject.crop();
  await until(subject.isCropped);
  const made = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    'open, s': Number(((opened - start) / 1000).toFixed(1)),
    'made, s': Number(((made - pressed) / 1000).toFixed(1)),
    'longest task, ms': Math.round(Math.max(...tasks)) || 'under 50',
  };
}
