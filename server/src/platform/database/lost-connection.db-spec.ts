import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Test, type TestingModule } from '@nestjs/testing';
import { TestClock } from '../../../test/harness/test-clock.js';
import { testConfig } from '../../../test/harness/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { FoundationModule } from '../foundation.module.js';
import { DatabaseModule } from './database.module.js';
import { isDatabaseUnavailable } from './unavailable.js';
import { UnitOfWork } from './unit-of-work.js';

describe('a connection that breaks in the middle of a transaction', () => {
  let database: TestDatabase;
  let context: TestingModule;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await createTestDatabase();
    context = await Test.createTestingModule({
      imports: [FoundationModule.with(testConfig(database.url, '/nowhere'), new TestClock()), DatabaseModule.forUrl(database.url)],
    }).compile();
    await context.init();
    work = context.get(UnitOfWork);
  });

  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  /** @returns the number of the backend that serves the open transaction */
  const backend = async () => (await work.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid ?? 0;

  /** From outside of the transaction that is open, as a crash would. */
  async function breakConnection(pid: number): Promise<void> {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('select pg_terminate_backend($1, 5000)', [pid]);
    await other.end();
  }

  it.each([
    ['while a statement runs', 0],
    ['between two statements', 100],
  ])('%s means that the database is away for now, not that the code is wrong', async (_, milliseconds) => {
    const failure = await work
      .run(async () => {
        const pid = await backend();
        const broken = breakConnection(pid);
        if (milliseconds === 0) await work.query('select pg_sleep(10)');
        await broken;
        await pause(milliseconds);
        return work.query('select 1');
      })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(isDatabaseUnavailable(failure)).toBe(true);
    expect(await work.run(() => work.query<{ one: number }>('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});
