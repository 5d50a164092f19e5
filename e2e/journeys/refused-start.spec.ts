import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ServerProcess } from '../harness/server-process.js';

test('an administrator whose database is away is told so in one sentence, and not by a stack of calls', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zaedno-refused-'));
  // Port 1 is nobody's.
  const settings = { DATABASE_URL: 'postgres://zaedno:zaedno@127.0.0.1:1/zaedno' };
  try {
    const refused = await ServerProcess.start({ dataDir, settings }).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(refused).toContain('PostgreSQL does not answer at DATABASE_URL');
    expect(refused).not.toContain('Zaedno could not start');
    expect(refused).not.toMatch(/^\s+at /m);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
