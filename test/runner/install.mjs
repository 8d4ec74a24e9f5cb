// Runs before anything is installed: plain Node, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Installs what the lock file names, unless it is all there already.
 *
 * Compared by content: a checkout sets times that say nothing.
 */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  const { command, prefix } = npm();
  const { status } = spawnSync(command, [...prefix, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed; what npm said stands above.');
    process.exit(1);
  }
}

function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packagesOf(lockFile) {
  const path = `${root}${lockFile}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** The npm that runs this script, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? { command: process.execPath, prefix: [script] }
    : { command: 'npm', prefix: [] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node ${process.version} is too old: 20.19 or newer is needed.`);
    process.exit(1);
  }
  installIfNeeded();
}
