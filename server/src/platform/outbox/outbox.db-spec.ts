import { Global, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { TestClock } from '../../../test/harness/test-clock.js';
import { testConfig } from '../../../test/harness/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { DatabaseModule } from '../database/database.module.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { PublicChanges } from '../public-cache/public-changes.js';
import { PublicVersion } from '../public-cache/public-version.js';
import { FoundationModule } from '../foundation.module.js';
import { Outbox } from './outbox.js';
import { OutboxModule } from './outbox.module.js';
import { OutboxReaction, type Reaction, type StoredEvent } from './outbox-reaction.js';
import { OutboxWorker } from './outbox-worker.js';

@Injectable()
@OutboxReaction({ name: 'remember', events: ['thing.happened'] })
class Remember implements Reaction {
  readonly seen: StoredEvent[] = [];
  failures = 0;

  async handle(event: StoredEvent): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('not now, ivan@example.bg');
    }
    this.seen.push(event);
  }
}

@Injectable()
@OutboxReaction({ name: 'count', events: ['thing.happened', 'other.happened'] })
class Count implements Reaction {
  total = 0;

  async handle(): Promise<void> {
    this.total += 1;
  }
}

@Injectable()
@OutboxReaction({ name: 'tell', events: ['thing.happened'], irrevocable: true })
class Tell implements Reaction {
  told = 0;

  async handle(): Promise<void> {
    this.told += 1;
  }
}

/** What notices that something public changed; what keeps answers by it is of the web alone. */
@Global()
@Module({ providers: [PublicVersion, PublicChanges], exports: [PublicVersion, PublicChanges] })
class Versioned {}

@Module({ providers: [Remember, Count, Tell] })
class Reacting {}

const happened = { type: 'thing.happened', subjectType: 'thing', subjectId: 'a', payload: { code: 'x' } } as const;

describe('the outbox', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let clock: TestClock;
  let work: UnitOfWork;
  let outbox: Outbox;
  let worker: OutboxWorker;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  beforeEach(async () => {
    clock = new TestClock();
    context = await Test.createTestingModule({
      imports: [
        FoundationModule.with(testConfig(database.url, '/nowhere'), clock),
        DatabaseModule.forUrl(database.url),
        Versioned,
        OutboxModule,
        Reacting,
      ],
    }).compile();
    await (context as unknown as { init(): Promise<unknown> }).init();
    work = context.get(UnitOfWork);
    outbox = context.get(Outbox);
    worker = context.get(OutboxWorker);
    await work.query('delete from outbox_event');
  });

  afterEach(() => context.close());
  afterAll(() => database.drop());

  it('delivers a committed event once to each reaction', async () => {
    await work.run(() => outbox.append(happened));
    expect(await worker.drain()).toBe(3);
    expect(await worker.drain()).toBe(0);
    expect(context.get(Remember).seen).toEqual([expect.objectContaining({ ...happened, occurredAt: clock.now() })]);
    expect(context.get(Count).total).toBe(1);
  });

  it('forgets an event whose transaction was rolled back', async () => {
    await expect(
      work.run(async () => {
        await outbox.append(happened);
        throw new Error('the row was refused');
      }),
    ).rejects.toThrow('the row was refused');
    expect(await worker.drain()).toBe(0);
  });

  it('takes no event outside a transaction', async () => {
    await expect(outbox.append(happened)).rejects.toThrow('outside a transaction');
  });

  it('tries a failed reaction again later, while the others have gone on', async () => {
    context.get(Remember).failures = 1;
    await work.run(() => outbox.append(happened));
    await worker.drain();
    expect(context.get(Remember).seen).toHaveLength(0);
    expect(context.get(Count).total).toBe(1);
    expect(await worker.drain()).toBe(0);
    clock.advance({ seconds: 10 });
    await worker.drain();
    expect(context.get(Remember).seen).toHaveLength(1);
    expect(context.get(Count).total).toBe(1);
  });

  it('keeps the kind of a failure and nothing of its message, which may hold personal data', async () => {
    context.get(Remember).failures = 1;
    await work.run(() => outbox.append(happened));
    await worker.drain();
    const rows = await work.query<{ last_error: string }>('select last_error from outbox_delivery where delivered_at is null');
    expect(rows).toEqual([{ last_error: 'Error' }]);
  });

  it('is shared by several lanes without delivering anything twice', async () => {
    for (let index = 0; index < 30; index += 1) await work.run(() => outbox.append({ ...happened, subjectId: String(index) }));
    await Promise.all([worker.drain(), worker.drain(), worker.drain()]);
    const subjects = context.get(Remember).seen.map((event) => event.subjectId);
    expect(subjects).toHaveLength(30);
    expect(new Set(subjects).size).toBe(30);
  });

  describe('under a hold', () => {
    const hold = (minutes: number): { id: string; until: Date } => ({
      id: '019abc00-0000-7000-8000-0000000000c1',
      until: new Date(clock.now().getTime() + minutes * 60_000),
    });

    it('lets what cannot be taken back wait, and nothing else', async () => {
      await work.run(() => outbox.append(happened, hold(10)));
      await worker.drain();
      expect([context.get(Remember).seen.length, context.get(Tell).told]).toEqual([1, 0]);
      clock.advance({ minutes: 9, seconds: 59 });
      await worker.drain();
      expect(context.get(Tell).told).toBe(0);
      clock.advance({ seconds: 1 });
      await worker.drain();
      await worker.drain();
      expect([context.get(Remember).seen.length, context.get(Tell).told]).toEqual([1, 1]);
    });

    it('cancels what waits, for good', async () => {
      const held = hold(10);
      await work.run(() => outbox.append(happened, held));
      expect(await work.run(() => outbox.cancel(held.id))).toBe(true);
      clock.advance({ days: 1 });
      await worker.drain();
      expect(context.get(Tell).told).toBe(0);
    });

    it('says when it is too late to cancel', async () => {
      const held = hold(10);
      await work.run(() => outbox.append(happened, held));
      clock.advance({ minutes: 10 });
      await worker.drain();
      expect(await work.run(() => outbox.cancel(held.id))).toBe(false);
    });

    it('lets go at once what waits about a subject, and about no other', async () => {
      await work.run(() => outbox.append(happened, hold(10)));
      await work.run(() => outbox.append({ ...happened, subjectId: 'b' }, hold(10)));
      await work.run(() => outbox.release('thing', 'a'));
      await worker.drain();
      expect(context.get(Tell).told).toBe(1);
    });

    it('that has ended already makes nothing wait', async () => {
      await work.run(() => outbox.append(happened, hold(-5)));
      await worker.drain();
      expect(context.get(Tell).told).toBe(1);
    });
  });
});
