/**
 * Prints one row a suite and, as the very last line, `N passed, N failed`.
 *
 * @param {readonly {name: string, passed: number, failed: number, seconds: number}[]} results
 */
export function printSummary(results) {
  const row = (...[name, ...cells]) =>
    `${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  console.log(`\n${row('suite', 'passed', 'failed', 'seconds')}`);
  for (const { name, passed, failed, seconds } of results) {
    const remark = passed + failed === 0 ? '   ran nothing' : failed > 0 ? '   FAILED' : '';
    console.log(row(name, passed, failed, seconds.toFixed(1)) + remark);
  }
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  // A suite that ran nothing proves nothing: it counts as one failure.
  const failed = sum((result) => (result.passed + result.failed === 0 ? 1 : result.failed));
  console.log(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
}
