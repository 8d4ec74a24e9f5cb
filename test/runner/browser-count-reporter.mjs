import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter of @web/test-runner that writes how many tests passed, and the names of those that
 * failed, as JSON.
 *
 * @param {string | undefined} file where to write; without one nothing is written
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserCountReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
      const broken = sessions.filter(({ passed, testResults }) => {
        return !passed && testsOf(testResults).every((test) => test.passed);
      });
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failures = [
        ...tests.filter((test) => !test.passed && !test.skipped).map(({ name }) => name),
        ...broken.map(({ testFile }) => relative('.', testFile)),
      ];
      if (file) writeFileSync(file, JSON.stringify({ passed, failures }));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
