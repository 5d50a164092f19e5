/**
 * How many tests of a stage passed and failed. A stage that ended with an error, but whose tests all passed, or that ran
 * none at all, has failed too: something that is no test is broken, or the tests were not found.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {'check' | 'jest' | 'node' | 'playwright'} kind
 * @param {boolean} succeeded Whether the command ended without an error.
 * @param {string | null} report What the runner wrote, as JSON; null where it wrote nothing.
 * @returns {Counts}
 */
export function countsOf(kind, succeeded, report) {
  if (kind === 'check') return succeeded ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
  const counts = report === null ? ONE_FAILED : READERS[kind](JSON.parse(report));
  const isHidden = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return isHidden ? { ...counts, failed: 1 } : counts;
}

/** A file that could not even be loaded has no tests in the report; it counts as one that failed. */
function jestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

/** A flaky test passed in the end; an error is one outside of any test, for example in the set-up. */
function playwrightCounts({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** `quality/node-test.mjs` writes them as they are. */
function nodeCounts({ passed, failed, skipped }) {
  return { passed, failed, skipped };
}

const READERS = { jest: jestCounts, node: nodeCounts, playwright: playwrightCounts };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
