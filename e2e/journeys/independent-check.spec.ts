import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../harness/installation.js';
import { expect, test } from '../harness/test.js';

/** Milliseconds; the first time it builds a program in Go. */
const LIMIT = 110_000;

test('who trusts none of our programs finds the log of the running site good, and so does the monitor', async ({ baseURL }) => {
  const check = join(ROOT, 'verifier/independent/check-running.js');
  const { stdout } = await promisify(execFile)(process.execPath, [check, String(baseURL)], { timeout: LIMIT });
  expect(stdout).toMatch(/^Go: \d+ entries, root /m);
  expect(stdout).toContain('openssl: the receipt of a public case is good');
  expect(stdout).toMatch(/^monitor: \d+ entries, \d+ cases compared$/m);
});
