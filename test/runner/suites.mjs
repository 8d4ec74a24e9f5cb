import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './files.mjs';
import {
  CHROMIUM,
  FIREFOX,
  STRACE,
  VIRTUAL_SCREEN,
  WEBKIT_BROWSER,
  WEBKIT_DRIVER,
} from './system-program.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = (path) => `${root}node_modules/${path}`;

/** What an engine needs to be driven. */
const ENGINES = {
  chromium: [CHROMIUM],
  firefox: [FIREFOX],
  webkit: [WEBKIT_DRIVER, WEBKIT_BROWSER, VIRTUAL_SCREEN],
};

/**
 * @typedef {{passed: number, failures: string[]}} Counts how many tests passed, and which ones did not
 * @typedef {(args: string[], variables?: Record<string, string>) => boolean} RunProgram
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {boolean} [needsBuild] whether it looks at `dist`
 * @property {boolean} [onDemand] whether it runs only when it is named
 * @property {import('./system-program.mjs').Program[]} [programs]
 * @property {(run: RunProgram) => Counts} run
 */

/**
 * All suites, the quick ones first.
 *
 * @returns {Suite[]}
 */
export function suites() {
  return [
    check('format', [[bin('prettier/bin/prettier.cjs'), '--check', '.']]),
    // Linting with types reads those that the package ships.
    {
      ...check('lint', [[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']]),
      needsBuild: true,
    },
    { ...check('types', typeScripts()), needsBuild: true },
    { ...check('package', [[bin('publint/src/cli.js'), '--strict']]), needsBuild: true },
    nodeTests('architecture'),
    nodeTests('faults'),
    browserTests('unit', ['unit']),
    browserTests('element', ['element']),
    { ...nodeTests('server'), needsBuild: true, programs: [STRACE] },
    endToEnd('e2e', ['--grep-invert', '@soak']),
    { ...nodeTests('soak'), needsBuild: true, programs: [CHROMIUM], onDemand: true },
    { ...endToEnd('e2e-soak', ['--grep', '@soak']), onDemand: true },
    { ...browserTests('firefox', ['unit', 'element'], 'firefox'), onDemand: true },
    { ...endToEnd('firefox-e2e', [], 'firefox'), onDemand: true },
    { ...browserTests('webkit', ['unit', 'element'], 'webkit'), onDemand: true },
    { ...endToEnd('webkit-e2e', [], 'webkit'), onDemand: true },
  ];
}

/** Every program counts as one test. */
function check(name, programs) {
  return {
    name,
    run(run) {
      const failures = programs.filter((args) => !run(args)).map(([, ...args]) => args.join(' '));
      return { passed: programs.length - failures.length, failures };
    },
  };
}

function typeScripts() {
  const configs = ['src', 'server', 'test', 'demo']
    .flatMap((folder) => filesUnder(`${root}${folder}`, 'tsconfig.json'))
    .map((path) => path.slice(root.length));
  const incremental = (config) => [
    '--incremental',
    '--tsBuildInfoFile',
    `.cache/types/${config.replaceAll('/', '-')}.tsbuildinfo`,
  ];
  return ['tsconfig.json', ...configs].map((config) => [
    bin('typescript/bin/tsc'),
    ...['--project', config, ...incremental(config)],
  ]);
}

/** Tests for Node's own runner, in TypeScript. */
function nodeTests(name) {
  return {
    name,
    run(run) {
      const tests = filesUnder(`${root}test/${name}`, '.test.ts');
      if (tests.length === 0) return { passed: 0, failures: [] };
      return counted(name, (file) => {
        const toScreen = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
        const toFile = [
          '--test-reporter=./test/runner/count-reporter.mjs',
          `--test-reporter-destination=${file}`,
        ];
        return run(['--import', 'tsx', '--test', ...toScreen, ...toFile, ...tests]);
      });
    },
  };
}

/** Tests that run in the browser itself. */
function browserTests(name, folders, engine = 'chromium') {
  return {
    name,
    programs: ENGINES[engine],
    run(run) {
      const tests = folders.flatMap((folder) => filesUnder(`${root}test/${folder}`, '.test.ts'));
      if (tests.length === 0) return { passed: 0, failures: [] };
      // Without a group all of them run.
      const group = folders.length === 1 ? ['--group', ...folders] : [];
      return counted(name, (file) =>
        run([bin('@web/test-runner/dist/bin.js'), ...group], {
          TEST_COUNT_FILE: file,
          TEST_ENGINE: engine,
        }),
      );
    },
  };
}

/**
 * Tests in a browser, told apart by the tag `@soak` in their titles: those take too long for all days.
 * WebKit has flows of its own, since Playwright cannot drive the one of the system.
 */
function endToEnd(name, filter, engine = 'chromium') {
  const folder = engine === 'webkit' ? 'webkit' : 'e2e';
  const config = ['--config', `test/${folder}/playwright.config.ts`];
  const args = [bin('@playwright/test/cli.js'), 'test', ...config, ...filter];
  return {
    name,
    needsBuild: true,
    programs: ENGINES[engine],
    run: (run) =>
      counted(
        name,
        (file) => run(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file, TEST_ENGINE: engine }),
        countFlows,
      ),
  };
}

/** Reads Playwright's own report. */
function countFlows({ stats, suites }) {
  const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
  const failures = suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => ['unexpected', 'flaky'].includes(status)))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
  return { passed: stats.expected, failures };
}

/**
 * Runs tests that leave their figures in a file. A run that ended badly has a failure, whatever the
 * figures say.
 */
function counted(name, run, read = (report) => report) {
  const file = `${root}.cache/tests/${name}.json`;
  rmSync(file, { force: true });
  const ok = run(file);
  const { passed, failures } = readCounts(file, read);
  return { passed, failures: ok || failures.length > 0 ? failures : ['the run itself'] };
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failures: ['no figures were left'] };
  }
}
