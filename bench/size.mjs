import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * `npm run size`: how many bytes a page loads of the built widget. "First load" is an entry with
 * everything that it imports at once; "all" adds what it may import later, and its workers.
 */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const ENTRIES = {
  'script tag': 'upload-widget.global.js',
  'standalone widget': 'standalone/upload-widget.js',
  'package: widget': 'upload-widget.js',
  'package: client': 'client.js',
  'package: uppy': 'uppy.js',
};

/** Imports that a browser follows before the module runs. */
const STATIC_IMPORT = /(?:import|export)(?:[^"'`();]*?from)?["'](\.[^"']+)["']/g;

/** Every string that may be the path of another file: lazy imports, addresses of workers. */
const ANY_REFERENCE = /["'`]([\w./-]+\.js)["'`]/g;

print(['', 'files', 'minified', 'gzip', 'brotli']);
for (const [title, entry] of Object.entries(ENTRIES)) {
  const first = filesFrom(join(dist, entry), STATIC_IMPORT);
  // The script tag's loader names the standalone widget, which has a row of its own.
  const all = entry.includes('global') ? first : filesFrom(join(dist, entry), ANY_REFERENCE);
  print([`${title}, first load`, ...sizes(first)]);
  if (all.size > first.size) print([`${title}, all`, ...sizes(all)]);
}
console.log(
  '\nBytes, every file compressed by itself. The package comes without its dependencies.',
);

function filesFrom(path, pattern, found = new Set()) {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  for (const [, reference] of readFileSync(path, 'utf8').matchAll(pattern)) {
    filesFrom(join(dirname(path), reference), pattern, found);
  }
  return found;
}

function sizes(paths) {
  const sum = (measure) =>
    [...paths].reduce((total, path) => total + measure(readFileSync(path)), 0);
  return [
    paths.size,
    sum((bytes) => bytes.length),
    sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    sum((bytes) => brotliCompressSync(bytes).length),
  ].map((figure) => figure.toLocaleString('en'));
}

function print([title, ...figures]) {
  console.log(title.padEnd(32) + figures.map((figure) => figure.padStart(11)).join(''));
}
