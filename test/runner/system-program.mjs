import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Program a program of the system that tests need
 * @property {string} title how a sentence names it
 * @property {readonly string[]} variables environment variables that may hold its path
 * @property {readonly string[]} names what it is called on the path
 * @property {readonly string[]} paths where it lies when it is not on the path
 * @property {string} debianPackage what installs it on Debian and Ubuntu
 */

/** @type {Program} */
export const CHROMIUM = {
  title: 'Chromium',
  variables: ['CHROMIUM', 'CHROME_PATH'],
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  paths: [
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackage: 'chromium',
};

/** @type {Program} */
export const FIREFOX = {
  title: 'Firefox',
  variables: ['FIREFOX'],
  names: ['firefox-esr', 'firefox'],
  paths: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackage: 'firefox-esr',
};

/** @type {Program} WebKitGTK's own driver */
export const WEBKIT_DRIVER = {
  title: 'WebKitWebDriver',
  variables: ['WEBKIT_DRIVER'],
  names: ['WebKitWebDriver'],
  paths: ['/usr/bin/WebKitWebDriver'],
  debianPackage: 'webkit2gtk-driver',
};

/** @type {Program} the browser that it drives, beside WebKitGTK's libraries */
export const WEBKIT_BROWSER = {
  title: 'MiniBrowser of WebKitGTK',
  variables: ['WEBKIT_BROWSER'],
  names: ['MiniBrowser'],
  paths: ['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => {
      return `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`;
    }),
  ),
  debianPackage: 'webkit2gtk-driver',
};

/** @type {Program} a screen for browsers that need one */
export const VIRTUAL_SCREEN = {
  title: 'Xvfb',
  variables: ['XVFB'],
  names: ['Xvfb'],
  paths: ['/usr/bin/Xvfb'],
  debianPackage: 'xvfb',
};

/** @type {Program} */
export const STRACE = {
  title: 'strace',
  variables: ['STRACE'],
  names: ['strace'],
  paths: ['/usr/bin/strace'],
  debianPackage: 'strace',
};

/**
 * The path of a program, or `undefined`. A path from the environment is taken as it is.
 *
 * @param {Program} program
 * @returns {string | undefined}
 */
export function findProgram({ variables, names, paths }) {
  const named = variables.map((variable) => process.env[variable]).find(Boolean);
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...paths].find(isExecutable);
}

/**
 * Finds a program or, as root on Debian or Ubuntu, installs it.
 *
 * @param {Program} program
 * @returns {string}
 * @throws {Error} with a sentence that says what to do
 */
export function requireProgram(program) {
  const found = findProgram(program);
  if (found) return found;
  if (!program.variables.some((variable) => process.env[variable]) && mayInstall()) {
    install(program);
    const installed = findProgram(program);
    if (installed) return installed;
  }
  throw new Error(
    `${program.title} was not found. Install it (Debian, Ubuntu: ` +
      `apt-get install ${program.debianPackage}) or put its path into the environment variable ` +
      `${program.variables[0]}.`,
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install({ title, debianPackage }) {
  console.log(`Installing ${title} …`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options);
}
