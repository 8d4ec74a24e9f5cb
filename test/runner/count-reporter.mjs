/**
 * A node:test reporter that yields how many tests passed, and the names of those that failed, as
 * JSON.
 *
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* countReporter(events) {
  /** @type {{passed: number, failures: string[]}} */
  const counts = { passed: 0, failures: [] };
  for await (const { type, data } of events) {
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite && !data.skip && !data.todo) counts.passed += 1;
    // A suite fails for its tests, which are counted already, or for a hook of its own.
    const ownFailure = data?.details?.error?.failureType !== 'subtestsFailed';
    if (type === 'test:fail' && ownFailure) counts.failures.push(data.name);
  }
  yield JSON.stringify(counts);
}
