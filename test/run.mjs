import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './runner/build.mjs';
import { printSummary } from './runner/summary.mjs';
import { suites } from './runner/suites.mjs';
import { requireProgram, STRACE } from './runner/system-program.mjs';

/**
 * `npm test -- [suite …]`: runs all suites or the named ones, each to its end whatever became of the
 * ones before, and ends with the line `N passed, N failed` over all of them. Runs that are given the
 * same file by the environment variable `TEST_RESULTS_FILE` are summed up together.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const resultsFile = process.env.TEST_RESULTS_FILE;
const known = suites();
const chosen = chooseSuites(process.argv.slice(2));
mkdirSync(`${root}.cache/tests`, { recursive: true });

const results = [];
const environment = { ...process.env, ...findPrograms(), NO_UPDATE_NOTIFIER: '1' };
if (chosen.some(({ needsBuild }) => needsBuild)) {
  results.push(measure('build', () => checkOf(buildIfStale('build'))));
}
for (const suite of chosen) results.push(measure(suite.name, () => suite.run(runProgram)));
finish(results);

function chooseSuites(names) {
  const unknown = names.filter((name) => !known.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const list = known.map(({ name }) => name).join(', ');
    console.error(`There is no suite ${unknown.join(', ')}. There are: ${list}.`);
    process.exit(1);
  }
  return known.filter((suite) => (names.length ? names.includes(suite.name) : !suite.onDemand));
}

/** Finds what the chosen suites need, so that a missing program is told before anything has run. */
function findPrograms() {
  const needs = new Set(chosen.flatMap((suite) => suite.programs ?? []));
  if (process.platform !== 'linux') needs.delete(STRACE);
  try {
    return Object.fromEntries(
      [...needs].map((program) => [program.variables[0], requireProgram(program)]),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    finish([{ name: 'programs', passed: 0, failures: ['to be found'], seconds: 0 }]);
    process.exit();
  }
}

/** Prints how it went; of a series of runs, also how those before this one did. */
function finish(own) {
  const all = [...resultsBefore(), ...own];
  if (resultsFile) writeFileSync(resultsFile, JSON.stringify(all));
  printSummary(all);
  process.exitCode = own.every(({ passed, failures }) => failures.length === 0 && passed > 0)
    ? 0
    : 1;
}

function resultsBefore() {
  return resultsFile && existsSync(resultsFile)
    ? JSON.parse(readFileSync(resultsFile, 'utf8'))
    : [];
}

/** Runs a Node script of a package or of ours, its output shown; tells whether it ended well. */
function runProgram(args, variables = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, ...variables },
  });
  if (error) console.error(error.message);
  return status === 0;
}

function checkOf(ok) {
  return ok ? { passed: 1, failures: [] } : { passed: 0, failures: ['it did not end well'] };
}

function measure(name, run) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 76 - name.length))}`);
  const start = performance.now();
  return { name, ...run(), seconds: (performance.now() - start) / 1000 };
}
