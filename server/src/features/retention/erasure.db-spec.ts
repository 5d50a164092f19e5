import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { CASE_LIVES, CaseLives } from '../../../test/harness/case-lives.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';

const WORD = 'qzx7marker';
const rowNumber = (number: string): string => number.replace('-', '');

describe('what is left of a case once its term is over', () => {
  let town: TownHall;
  let lives: CaseLives;

  beforeAll(async () => {
    town = await startTownHall();
    lives = new CaseLives(town, WORD);
  });

  beforeEach(async () => {
    await Promise.all((['moderator', 'streets', 'streets2'] as const).map((name) => town.signInAgain(name)));
  });

  afterAll(() => town.close());

  const aDayOfTheWorker = async (): Promise<void> => {
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };

  /** Names of the tables in which some row holds the text in any of its columns. */
  const tablesWith = async (text: string): Promise<string[]> => {
    const tables = await town.dataSource.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await town.dataSource.query<{ some: boolean }[]>(
        `select exists (select 1 from "${name}" t where t::text ilike '%' || $1 || '%') as some`,
        [text],
      );
      if (row?.some) found.push(name);
    }
    return found;
  };

  const filesWith = async (text: string): Promise<number> => {
    const folder = join(town.dataDir, 'files');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => readFile(join(parentPath, name))),
    );
    return contents.filter((content) => content.includes(text)).length;
  };

  const rowOf = async ({ number }: Sent): Promise<Record<string, unknown>> => {
    const [row] = await town.dataSource.query<Record<string, unknown>[]>('select * from submission where number = $1', [rowNumber(number)]);
    return row ?? {};
  };

  it('is seen by the test before', async () => {
    await lives.live('answered in private');
    expect(await tablesWith(WORD)).toEqual(
      expect.arrayContaining(['audit_entry', 'case_event', 'case_message', 'conflict_declaration', 'moderation_decision']),
    );
    expect(await tablesWith(WORD)).toEqual(expect.arrayContaining(['answer_file', 'case_note', 'response_version', 'submission']));
    expect(await filesWith(WORD)).toBe(3);
  });

  it('is no word of the original in any row or file, however the case lived and ended', async () => {
    const anyLives = fc.uniqueArray(fc.constantFrom(...CASE_LIVES.filter((life) => life !== 'answered as written')), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(anyLives, async (chosen) => {
        await Promise.all((['moderator', 'streets', 'streets2'] as const).map((name) => town.signInAgain(name)));
        for (const life of chosen) await lives.live(life);
        town.clock.advance({ days: 366 * 5 + 2 });
        await aDayOfTheWorker();
        expect(await tablesWith(WORD)).toEqual([]);
        expect(await tablesWith('0887 111 222')).toEqual([]);
        expect(await filesWith(WORD)).toBe(0);
      }),
      { numRuns: 5, examples: [[CASE_LIVES.filter((life) => life !== 'answered as written')]] },
    );
  }, 120_000);

  it('is what the public reads: the text as it was published, its answer, and what became of the case', async () => {
    const { number } = await lives.live('answered as written');
    const before = (await town.visitor().get(`/api/v1/submissions/${number}`)).body;
    town.clock.advance({ days: 366 * 5 + 2 });
    await aDayOfTheWorker();
    const { body } = await town.visitor().get(`/api/v1/submissions/${number}`);
    const { title, text, status, responses, receivedOn, publishedAt, department } = before;
    expect(body).toMatchObject({ title, text, status, responses, receivedOn, publishedAt, department, authorName: null });
    expect((body['timeline'] as { type: string }[]).at(-1)).toMatchObject({ type: 'erased', by: 'system' });
    const searched = ['search_document', 'search_forms', 'search_word'];
    expect(await tablesWith(WORD)).toEqual(['answer_commitment', 'commitment', 'response_version', ...searched, 'submission']);
    expect(await rowOf({ number, accessCode: '' })).toMatchObject({
      title: '',
      text: '',
      erased_rule: 'originals',
      erased_after_months: 60,
    });
    await town.dataSource.query(`update submission set public_title = '-', public_text = '-'`);
    await town.dataSource.query(`update response_version set text = '-', legal_ground = '-', points = '[]'`);
    await town.dataSource.query(`update answer_commitment set what = '-'`);
    for (const table of searched) await town.dataSource.query(`delete from ${table}`);
  });

  it('is a tombstone for what was rejected, six months after it', async () => {
    const { number } = await lives.live('spam');
    town.clock.advance({ days: 180 });
    await aDayOfTheWorker();
    expect((await rowOf({ number, accessCode: '' }))['erased_at']).toBeNull();
    town.clock.advance({ days: 5 });
    await aDayOfTheWorker();
    expect(await rowOf({ number, accessCode: '' })).toMatchObject({ erased_rule: 'rejected', erased_after_months: 6, public_text: null });
    const { body } = await town.visitor().get(`/api/v1/submissions/${number}`);
    expect(body).toMatchObject({ status: 'rejected', title: null, tombstone: { reasonCode: 'spam' } });
  });

  it('is untouched before the term is over, and while the case is open', async () => {
    const closed = await lives.live('answered');
    const open = await town.submit({ text: `Лампите не светят, ${WORD} падна отново.` });
    town.clock.advance({ days: 365 * 5 });
    await aDayOfTheWorker();
    expect((await rowOf(closed))['text']).toContain(WORD);
    town.clock.advance({ days: 365 * 3 });
    await aDayOfTheWorker();
    expect((await rowOf(closed))['text']).toBe('');
    expect((await rowOf(open))['text']).toContain(WORD);
  });

  it('is everything while an appeal waits, however late it is answered', async () => {
    const sent = await lives.live('spam');
    await lives.appeal(sent);
    town.clock.advance({ days: 200 });
    await aDayOfTheWorker();
    expect((await rowOf(sent))['text']).toContain(WORD);
    expect(await tablesWith('не е реклама')).toEqual(['appeal']);
    const second = await town.signInAgain('moderator2');
    await second.post(`/api/v1/moderation/${sent.number}/appeal-decision`, { answer: 'uphold', note: 'Реклама е.' });
    await aDayOfTheWorker();
    expect((await rowOf(sent))['text']).toBe('');
    expect(await tablesWith('не е реклама')).toEqual([]);
  });

  it('raises one event, whose words are codes, and a second day changes nothing', async () => {
    const { number } = await lives.live('forwarded');
    town.clock.advance({ days: 366 * 5 + 2 });
    await aDayOfTheWorker();
    const erased = await rowOf({ number, accessCode: '' });
    await aDayOfTheWorker();
    expect(await rowOf({ number, accessCode: '' })).toEqual(erased);
    const events = await town.dataSource.query(
      `select payload from outbox_event where type = 'submission.erased' and payload ->> 'number' = $1`,
      [rowNumber(number)],
    );
    expect(events).toEqual([{ payload: { number: rowNumber(number), rule: 'originals', months: 60 } }]);
  });
});
