import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf, sum } from './counts.mjs';

const jest = (numbers) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, ...numbers });
const playwright = (stats, errors = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });
const node = (numbers) => JSON.stringify({ passed: 0, failed: 0, skipped: 0, ...numbers });

describe('a check', () => {
  it('counts as one', () => {
    assert.deepEqual(countsOf('check', true, null), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(countsOf('check', false, null), { passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a stage of Jest', () => {
  it('counts its tests, and what is skipped apart', () => {
    const report = jest({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    assert.deepEqual(countsOf('jest', false, report), { passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as one that failed', () => {
    assert.deepEqual(countsOf('jest', false, jest({ numPassedTests: 7, numRuntimeErrorTestSuites: 1 })), {
      passed: 7,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('a stage of Playwright', () => {
  it('counts its tests; a flaky one passed', () => {
    const report = playwright({ expected: 5, flaky: 1, unexpected: 2, skipped: 3 });
    assert.deepEqual(countsOf('playwright', false, report), { passed: 6, failed: 2, skipped: 3 });
  });

  it('counts an error outside of the tests', () => {
    assert.equal(countsOf('playwright', false, playwright({}, [{ message: 'the server did not start' }])).failed, 1);
  });
});

describe('a stage of node:test', () => {
  it('counts its tests, and what is skipped apart', () => {
    assert.deepEqual(countsOf('node', false, node({ passed: 7, failed: 2, skipped: 2 })), { passed: 7, failed: 2, skipped: 2 });
  });
});

for (const [kind, none, some] of [
  ['node', node({}), node({ passed: 3 })],
  ['jest', jest({}), jest({ numPassedTests: 3 })],
  ['playwright', playwright({}), playwright({ expected: 3 })],
]) {
  it(`has failed when ${kind} wrote no report, found no test, or ended with an error that is no test's`, () => {
    assert.equal(countsOf(kind, true, null).failed, 1);
    assert.equal(countsOf(kind, true, none).failed, 1);
    assert.deepEqual(countsOf(kind, false, some), { passed: 3, failed: 1, skipped: 0 });
  });
}

it('adds up', () => {
  assert.deepEqual(sum([]), { passed: 0, failed: 0, skipped: 0 });
  assert.deepEqual(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
    { passed: 11, failed: 22, skipped: 33 },
  );
});
