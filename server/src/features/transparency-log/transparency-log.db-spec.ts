import { createHmac } from 'node:crypto';
import { countStatements } from '../../../test/harness/statement-count.js';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { hex, isConsistent, leafHash, rootByInclusion, treeHash } from '../../../test/transparency-log/rfc6962.js';
import { TestLog } from '../../../test/transparency-log/test-log.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { ForgetSalts, newLogCase } from './index.js';
import { BATCH } from './use-cases/log-sequencer.js';

const DUE = { moderate: '2026-11-26' as CivilDate, decide: '2026-12-23' as CivilDate };
const TEXTS = { title: 'Тъмна улица', text: 'Лампите не светят.' };

interface Told {
  readonly at: string;
  readonly c: Readonly<Record<string, string>>;
  readonly case: string;
}

describe('the transparency log', () => {
  let database: TestDatabase;
  let log: TestLog;

  beforeEach(async () => {
    database = await createTestDatabase();
    log = await new TestLog().start(database.url);
  });

  afterEach(async () => {
    await log.close();
    await database.drop();
  });

  const told = (bytes: Uint8Array): Told => JSON.parse(Buffer.from(bytes).toString()) as Told;

  describe('appending', () => {
    it('commits to the texts with salts of their own, and holds nothing of them', async () => {
      const logCase = newLogCase();
      await log.work.run(() =>
        log.entries.append([{ logCase, fact: { t: 'received', kind: 'signal', due: DUE, texts: TEXTS }, at: log.clock.now() }]),
      );
      const [entry] = await log.reader.pendingOf([logCase]);
      const text = Buffer.from(entry!.bytes).toString();
      const { c, ...rest } = told(entry!.bytes);
      expect(rest).toEqual({ at: '2026-11-23', case: logCase, due: DUE, kind: 'signal', t: 'received', v: 1 });
      expect(text).toMatch(/^\{"at":"2026-11-23","c":\{"text":"[^"]{44}","title":"[^"]{44}"\},"case":"[\w-]{22}","due":\{"decide":/);
      const salts = (await log.reader.saltsOf([entry!.entryId])).get(entry!.entryId)!;
      for (const [label, content] of Object.entries(TEXTS)) {
        expect(c[label]).toBe(createHmac('sha256', salts[label]!).update(`${label}\0${content}`, 'utf8').digest('base64'));
      }
      expect(hex(salts['title']!)).not.toBe(hex(salts['text']!));
    });

    it('is one statement, and none outside a transaction', async () => {
      const append = () =>
        log.entries.append([{ logCase: newLogCase(), fact: { t: 'erased', what: 'original', basis: 'term' }, at: log.clock.now() }]);
      await expect(append()).rejects.toThrow('in the transaction');
      await expect(countStatements(log.dataSource, () => log.work.run(append))).resolves.toBe(3);
    });

    it('leaves nothing of a change that was rolled back', async () => {
      const change = log.work.run(async () => {
        await log.entries.append([
          { logCase: newLogCase(), fact: { t: 'received', kind: 'signal', due: DUE, texts: TEXTS }, at: log.clock.now() },
        ]);
        throw new Error('refused');
      });
      await expect(change).rejects.toThrow('refused');
      expect(await log.sequencer.tick()).toBe(0);
      expect(await log.work.query('select from log_pending union all select from log_salt')).toEqual([]);
    });
  });

  describe('sequencing', () => {
    it('gives what was appended the next index and has it signed', async () => {
      const first = await log.receive();
      const second = await log.receive();
      expect(await log.sequencer.tick()).toBe(2);
      expect((await log.reader.entriesOf([first, second])).map(({ index, case: of }) => [index, of])).toEqual([
        [0, first],
        [1, second],
      ]);
      expect(await log.waiting()).toBe(0);
      const { size, root } = await log.recomputed();
      expect((await log.reader.checkpoint())?.size).toBe(size);
      expect(hex((await log.reader.checkpoint())!.root)).toBe(root);
    });

    it('takes batch after batch, in as many statements whatever there is in it', async () => {
      await log.pile(BATCH * 2 + 10);
      await expect(log.sequencer.tick()).resolves.toBe(BATCH * 2 + 10);
      const { size, root } = await log.recomputed();
      expect([size, root]).toEqual([BATCH * 2 + 10, hex((await log.reader.checkpoint())!.root)]);
      expect(log.publisher.published).toHaveLength(1);
      // The look; BEGIN, the lock, the edge, the entries, the tiles, COMMIT; the edge of what is signed, and the checkpoint.
      const ofTick = async (count: number): Promise<number> => {
        await log.pile(count);
        return countStatements(log.dataSource, () => log.sequencer.tick());
      };
      expect(await ofTick(1)).toBe(9);
      expect(await ofTick(1_000)).toBe(9);
    });

    it('looks once where nothing waits', async () => {
      await log.receive();
      await log.sequencer.tick();
      expect(await countStatements(log.dataSource, () => log.sequencer.tick())).toBe(1);
    });

    it('signs at the next tick what a failure left unsigned, and the empty log too', async () => {
      await log.sequencer.tick();
      expect(log.publisher.published).toMatchObject([{ size: 0 }]);
      await log.receive();
      log.publisher.fails = true;
      await expect(log.sequencer.tick()).rejects.toThrow('no key');
      expect((await log.reader.checkpoint())?.size).toBe(0);
      expect(await log.reader.page(null, 10)).toEqual([]);
      log.publisher.fails = false;
      expect(await log.sequencer.tick()).toBe(0);
      expect((await log.reader.checkpoint())?.size).toBe(1);
    });

    it('does not wait for a worker that is sequencing', async () => {
      await log.receive();
      await log.work.run(async () => {
        await log.work.query(`select pg_advisory_xact_lock(7253, hashtext('sequence-log'))`);
        const other = await new TestLog().start(database.url);
        expect(await other.sequencer.tick()).toBe(0);
        await other.close();
      });
      expect(await log.sequencer.tick()).toBe(1);
    });
  });

  describe('reading', () => {
    it('pages through what is signed, the newest first', async () => {
      for (let index = 0; index < 5; index += 1) await log.receive();
      expect(await log.reader.checkpoint()).toBeNull();
      expect(await log.reader.page(null, 10)).toEqual([]);
      await log.sequencer.tick();
      const indices = async (before: number | null) => (await log.reader.page(before, 2)).map(({ index }) => index);
      expect([await indices(null), await indices(3), await indices(1), await indices(0)]).toEqual([[4, 3], [2, 1], [0], []]);
      expect((await log.reader.entry(3))?.index).toBe(3);
      expect(await log.reader.entry(5)).toBeNull();
    });

    it('proves each entry, and each state as the beginning of the next', async () => {
      await log.pile(700);
      await log.sequencer.tick();
      const leaves = (await log.work.query<{ entry: Buffer }>('select entry from log_entry order by index')).map(({ entry }) =>
        leafHash(entry),
      );
      for (const [index, size] of [
        [0, 1],
        [255, 256],
        [256, 700],
        [699, 700],
      ] as const) {
        const root = treeHash(leaves.slice(0, size));
        expect(rootByInclusion(index, size, leaves[index]!, await log.reader.inclusionProof(index, size))).toBe(hex(root));
        const grown = { oldSize: index + 1, size, oldRoot: treeHash(leaves.slice(0, index + 1)), root };
        expect(isConsistent(grown, await log.reader.consistencyProof(index + 1, size))).toBe(true);
      }
      await expect(log.reader.inclusionProof(700, 701)).rejects.toThrow(RangeError);
      await expect(log.reader.consistencyProof(700, 900)).rejects.toThrow(RangeError);
      expect(await countStatements(log.dataSource, () => log.reader.inclusionProof(300, 700))).toBe(2);
    });
  });

  it('forgets what opens an entry, whether it waits or is in the log, and stays as it is', async () => {
    const logCase = await log.receive();
    await log.sequencer.tick();
    await log.receive(logCase);
    const kept = await log.receive();
    const before = await log.recomputed();
    await log.work.run(() => log.provided(ForgetSalts).all(logCase, ['received']));
    const ids = [...(await log.reader.entriesOf([logCase])), ...(await log.reader.pendingOf([logCase, kept]))].map(
      ({ entryId }) => entryId,
    );
    const salts = await log.reader.saltsOf(ids);
    expect(ids.map((id) => salts.has(id))).toEqual([false, false, true]);
    expect(await log.recomputed()).toEqual(before);
    expect(await log.sequencer.tick()).toBe(2);
  });
});
