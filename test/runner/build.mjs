import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './files.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['src', 'server', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];

/** What a build leaves behind last. */
const PRODUCTS = {
  'build:code': ['dist/upload-widget.global.js', 'dist/server/cli.js'],
  build: ['dist/upload-widget.global.js', 'dist/server/cli.js', 'dist/types/server/index.d.ts'],
};

/**
 * Builds `dist` by an npm script, unless it was built from these very sources.
 *
 * @param {'build' | 'build:code'} script `build:code` leaves out the type declarations
 * @returns {boolean} whether `dist` is good
 */
export function buildIfStale(script) {
  const stamp = join(root, '.cache/built-from');
  const digest = sourceDigest();
  const isFresh =
    PRODUCTS[script].every((file) => existsSync(join(root, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest;
  if (isFresh) return true;
  rmSync(stamp, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

function sourceDigest() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(buildIfStale('build:code') ? 0 : 1);
}
