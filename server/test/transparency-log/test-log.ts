import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { LogEntries, LogReader, LogSequencer, newLogCase, TransparencyLogModule } from '../../src/features/transparency-log/index.js';
import { LogGenerations } from '../../src/features/transparency-log/storage/log-generations.js';
import { LogPublisher } from '../../src/features/transparency-log/use-cases/log-publisher.js';
import type { CivilDate } from '../../src/kernel/civil-date.js';
import type { LogCase } from '../../src/kernel/ids.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { FoundationModule } from '../../src/platform/foundation.module.js';
import { TestClock } from '../harness/test-clock.js';
import { testConfig } from '../harness/test-config.js';
import { hex, leafHash, treeHash } from './rfc6962.js';
import { PlainCheckpoints } from './plain-checkpoints.js';

/** One process that appends to the log of a database and sequences it; it signs nothing. */
export class TestLog {
  readonly clock = new TestClock();
  private context!: INestApplicationContext;

  async start(databaseUrl: string): Promise<this> {
    const module = await Test.createTestingModule({
      imports: [
        FoundationModule.with(testConfig(databaseUrl, '/nowhere'), this.clock),
        DatabaseModule.forUrl(databaseUrl),
        TransparencyLogModule,
      ],
    })
      .overrideProvider(LogPublisher)
      .useClass(PlainCheckpoints)
      .compile();
    this.context = module;
    const generations = module.get(LogGenerations);
    if (!(await generations.currentLog())) await generations.begin('zaedno.example/log', this.clock.now());
    return this;
  }

  get work(): UnitOfWork {
    return this.context.get(UnitOfWork);
  }
  get entries(): LogEntries {
    return this.context.get(LogEntries);
  }
  get sequencer(): LogSequencer {
    return this.context.get(LogSequencer);
  }
  get reader(): LogReader {
    return this.context.get(LogReader);
  }
  get publisher(): PlainCheckpoints {
    return this.context.get<PlainCheckpoints>(LogPublisher);
  }
  get dataSource(): DataSource {
    return this.context.get(DataSource);
  }
  provided<T>(token: new (...given: never[]) => T): T {
    return this.context.get<T>(token);
  }

  /** Something is received, in a transaction of its own. */
  async receive(logCase: LogCase = newLogCase()): Promise<LogCase> {
    const due = { moderate: '2026-11-26' as CivilDate, decide: null };
    const texts = { title: 'Тъмна улица', text: 'Лампите не светят от два месеца.' };
    await this.work.run(() =>
      this.entries.append([{ logCase, fact: { t: 'received', kind: 'signal', due, texts }, at: this.clock.now() }]),
    );
    return logCase;
  }

  /** Makes `count` entries wait, in one statement. */
  async pile(count: number): Promise<void> {
    await this.work.query(
      `insert into log_pending (entry_id, case_id, type, entry, appended_at)
       select gen_random_uuid(), 'case-' || n, 'received', convert_to('{"n":' || n || '}', 'UTF8'), now() from generate_series(1, $1::int) n`,
      [count],
    );
  }

  /** The state of the log, computed from its entries alone; fails unless their indices are dense and none is there twice. */
  async recomputed(): Promise<{ readonly size: number; readonly root: string; readonly entryIds: readonly string[] }> {
    const rows = await this.work.query<{ index: string; entry_id: string; entry: Buffer }>(
      'select index, entry_id, entry from log_entry order by index',
    );
    if (rows.some(({ index }, place) => Number(index) !== place)) throw new Error('The indices are not dense');
    if (new Set(rows.map(({ entry_id: id }) => id)).size !== rows.length) throw new Error('An entry is there twice');
    return {
      size: rows.length,
      root: hex(treeHash(rows.map(({ entry }) => leafHash(entry)))),
      entryIds: rows.map(({ entry_id: id }) => id),
    };
  }

  async waiting(): Promise<number> {
    return (await this.reader.waiting()).count;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
