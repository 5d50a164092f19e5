import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import type { Moment } from '../../../test/transparency-log/sequencer-process.js';
import { TestLog } from '../../../test/transparency-log/test-log.js';

// Processes start, on a machine that may be busy.
jest.setTimeout(180_000);

const PROGRAM = fileURLToPath(new URL('../../../test/transparency-log/sequencer-process.ts', import.meta.url));
const HOOKS = new URL('../../../test/typescript-hooks.mjs', import.meta.url).href;

/** A worker in a process of its own. */
class Worker {
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  constructor(url: string, moment: Moment = 'nothing') {
    this.child = spawn(process.execPath, ['--import', HOOKS, PROGRAM, url, moment], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  /** Waits for a line at which something is so. */
  async until(isSo: (line: string) => boolean | Promise<boolean>): Promise<void> {
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done === true) throw new Error('The worker has ended by itself');
      if (await isSo(value)) return;
    }
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

describe('two workers of which one is killed', () => {
  let database: TestDatabase;
  let log: TestLog;
  let workers: Worker[];

  beforeEach(async () => {
    workers = [];
    database = await createTestDatabase();
    log = await new TestLog().start(database.url);
  });

  afterEach(async () => {
    for (const worker of workers) await worker.kill();
    await log.close();
    await database.drop();
  });

  const begin = (moment?: Moment): Worker => {
    const worker = new Worker(database.url, moment);
    workers.push(worker);
    return worker;
  };
  const appended = async (): Promise<string[]> =>
    (await log.work.query<{ id: string }>('select entry_id as id from log_pending union select entry_id from log_entry')).map(
      ({ id }) => id,
    );
  const isSettled = async (): Promise<boolean> =>
    (await log.waiting()) === 0 && (await log.reader.checkpoint())?.size === (await log.recomputed()).size;

  async function expectAllOf(ids: readonly string[]): Promise<void> {
    const { size, root, entryIds } = await log.recomputed();
    expect([...entryIds].sort()).toEqual([...ids].sort());
    const checkpoint = await log.reader.checkpoint();
    expect([checkpoint?.size, Buffer.from(checkpoint!.root).toString('hex')]).toEqual([size, root]);
  }

  it.each(['lock', 'integrate', 'keep', 'publish'] as const)('after „%s“ leaves out, loses and doubles nothing', async (moment) => {
    await log.pile(300);
    await log.sequencer.tick();
    await log.pile(700);
    const stalled = begin(moment);
    await stalled.until((line) => line === 'stalled');
    const other = begin();
    await log.receive();
    const before = (await log.recomputed()).size;
    let ticks = 0;
    await other.until((line) => line.startsWith('grown') && (ticks += 1) === 3);
    // Until it is gone, nobody else sequences; once it has committed, somebody else does, and signs for it.
    if (moment !== 'publish') expect((await log.recomputed()).size).toBe(before);
    const ids = await appended();
    await stalled.kill();
    await other.until(isSettled);
    expect(ids).toHaveLength(1_001);
    await expectAllOf(ids);
  });

  it('at whatever moment, again and again, while the town works', async () => {
    const lasting = begin();
    await lasting.until((line) => line === 'ready');
    for (let round = 0; round < 3; round += 1) {
      const victim = begin();
      await victim.until((line) => line === 'ready');
      const working = Array.from({ length: 200 }, () => log.receive());
      await victim.until((line) => line.startsWith('grown'));
      await victim.kill();
      await Promise.all(working);
    }
    const ids = await appended();
    expect(ids).toHaveLength(600);
    await lasting.until(isSettled);
    await expectAllOf(ids);
  });
});
