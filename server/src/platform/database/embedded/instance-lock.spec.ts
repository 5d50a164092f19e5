import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockInstance } from './instance-lock.js';

let folder: string;
let other: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zaedno-lock-'));
});

afterEach(async () => {
  other?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Another process that has the lock. */
async function otherHolder(): Promise<ChildProcess> {
  const program = `const { DatabaseSync } = require('node:sqlite');
    globalThis.lock = new DatabaseSync(process.argv[1]);
    globalThis.lock.exec('begin exclusive');
    process.stdout.write('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['-e', program, join(folder, 'instance.lock')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

it('has one holder at a time, whom it names', async () => {
  const lock = await lockInstance(folder, 0);
  await expect(lockInstance(folder, 0)).rejects.toThrow(`already runs on ${folder} (process ${process.pid})`);
  lock.release();
  (await lockInstance(folder, 0)).release();
});

it('waits a little for a holder that is just stopping', async () => {
  const lock = await lockInstance(folder, 0);
  const next = lockInstance(folder, 2_000);
  lock.release();
  (await next).release();
});

it('keeps other processes out, until they are gone, even killed', async () => {
  other = await otherHolder();
  await expect(lockInstance(folder, 0)).rejects.toThrow('already runs');
  other.kill('SIGKILL');
  await once(other, 'exit');
  (await lockInstance(folder, 0)).release();
});

it('goes to exactly one of many that come at once', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockInstance(folder, 0)));
  const holders = attempts.filter((attempt) => attempt.status === 'fulfilled');
  expect(holders).toHaveLength(1);
  for (const { value } of holders) value.release();
});
