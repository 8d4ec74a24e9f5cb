/**
 * Prints what failed, then one row a suite and, as the very last line, `N passed, N failed`.
 *
 * @param {readonly {name: string, passed: number, failures: string[], seconds: number}[]} results
 */
export function printSummary(results) {
  // A suite that ran nothing proves nothing: it counts as one failure.
  const suites = results.map(({ passed, failures, ...suite }) => {
    return {
      ...suite,
      passed,
      failures: passed || failures.length ? failures : ['it ran nothing'],
    };
  });
  for (const { name, failures } of suites) {
    for (const failure of failures) console.log(`\nFailed in ${name}: ${failure}`);
  }
  const row = (...[name, ...cells]) =>
    `${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  console.log(`\n${row('suite', 'passed', 'failed', 'seconds')}`);
  for (const { name, passed, failures, seconds } of suites) {
    const remark = failures.length > 0 ? '   FAILED' : '';
    console.log(row(name, passed, failures.length, seconds.toFixed(1)) + remark);
  }
  const sum = (count) => suites.reduce((total, suite) => total + count(suite), 0);
  const passed = sum((suite) => suite.passed);
  console.log(`\n${passed} passed, ${sum(({ failures }) => failures.length)} failed`);
}
