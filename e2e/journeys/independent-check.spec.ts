import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { ROOT } from '../harness/installation.js';
import { LoneServer } from '../harness/lone-server.js';
import { eventually } from '../harness/waiting.js';

/** Milliseconds: the demonstration is played for it, and a program in Go is built. */
const LIMIT = 240_000;

test('who trusts none of our programs finds the log of a running site good, and so does the monitor', async () => {
  test.setTimeout(LIMIT);
  // A site of its own: while cases move, log and site are read at two moments.
  const server = await LoneServer.start({ DEMO: '1' });
  try {
    // Its first signature follows the first answer by a tick.
    const signed = async (): Promise<true | null> => (await fetch(`${server.url}/log/checkpoint`)).ok || null;
    await eventually('the first checkpoint', signed, 20_000);
    const check = join(ROOT, 'verifier/independent/check-running.js');
    const { stdout } = await promisify(execFile)(process.execPath, [check, server.url]);
    expect(stdout).toMatch(/^Go: \d+ entries, root /m);
    expect(stdout).toContain('openssl: the receipt of a public case is good');
    expect(stdout).toMatch(/^monitor: \d+ entries, \d+ cases compared$/m);
  } finally {
    await server.erase();
  }
});
