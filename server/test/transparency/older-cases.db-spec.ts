import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { LogBook, type LoggedEntry } from '../harness/log-book.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';
import { canonicalJson, type JsonValue } from '../../src/features/transparency-log/domain/canonical-json.js';
import { PROCEDURES, PUBLICATIONS } from '../../src/features/submissions/domain/submission-lifecycle.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { TransparencyLog } from '../../src/platform/database/migrations/0040-transparency-log.js';
import { MIGRATIONS } from '../../src/platform/database/migrations/index.js';

const BEFORE = MIGRATIONS.slice(0, MIGRATIONS.indexOf(TransparencyLog));
const TITLE = 'Улицата е тъмна';
const TEXT = 'Лампите не светят, съседът Иван Иванов падна.';
const PUBLIC = 'Лампите не светят, съсед падна.';
const ANSWER = 'Лампите ще бъдат сменени.';

type Columns = Readonly<Record<string, unknown>>;

describe('the migration of cases into the transparency log', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let book: LogBook;
  let departmentId: string;
  let authorityId: string;
  let accountId: string;

  const migrate = async (migrations: typeof MIGRATIONS): Promise<void> => {
    const all = await new DataSource({ ...dataSourceOptions(database.url), migrations: [...migrations] }).initialize();
    await all.runMigrations();
    await all.destroy();
  };

  const insert = async (table: string, columns: Columns): Promise<string> => {
    const names = Object.keys(columns);
    const places = names.map((_, index) => `$${index + 1}`);
    const [row] = await dataSource.query<{ id: string }[]>(
      `insert into ${table} (id, ${names.join(', ')}) values (gen_random_uuid(), ${places.join(', ')}) returning id`,
      Object.values(columns),
    );
    return row?.id ?? '';
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ ...dataSourceOptions(database.url), migrations: [] }).initialize();
    await dataSource.query('drop schema public cascade; create schema public');
    await dataSource.query('create extension if not exists pg_trgm');
    await migrate(BEFORE);
    book = new LogBook(dataSource);
    departmentId = await insert('department', await required('department', { slug: 'streets' }));
    authorityId = await insert('authority', await required('authority', { slug: 'prosecutor' }));
    accountId = await insert(
      'account',
      await required('account', { email: 'a@zaedno.example', role: 'official', department_id: departmentId, office: 'employee' }),
    );
  }, 60_000);

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Something for every column that must hold something, so that the test names only what it is about. */
  const required = async (table: string, given: Columns): Promise<Columns> => {
    const columns = await dataSource.query<{ name: string; type: string }[]>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and column_name <> 'id'`,
      [table],
    );
    const filler = (type: string): unknown =>
      type === 'boolean'
        ? false
        : /int/.test(type)
          ? 1
          : /timestamp|date/.test(type)
            ? '2026-01-05T10:00:00Z'
            : type === 'ARRAY'
              ? []
              : 'bg';
    return { ...Object.fromEntries(columns.map(({ name, type }) => [name, filler(type)])), ...given };
  };

  const aCase = (number: string, changes: Columns = {}): Promise<string> =>
    insert('submission', {
      ...{ number, access_code_hash: Buffer.from('x'), kind: 'signal', topic: 'services', title: TITLE, text: TEXT, language: 'bg' },
      ...{
        identity: 'named',
        author_name: 'Мария Петрова',
        received_at: '2026-01-05T22:30:00Z',
        received_on: '2026-01-06',
        statutory: true,
      },
      ...{ moderate_by: '2026-01-08', decide_by: '2026-03-06', publication: 'pending', procedure: 'received' },
      ...changes,
    });
  const published = {
    publication: 'published',
    published_at: '2026-01-07T08:00:00.900Z',
    public_title: TITLE,
    public_text: PUBLIC,
    redacted: true,
  };
  const answer = async (submissionId: string, changes: Columns = {}): Promise<void> => {
    const responseId = await insert('response', {
      submission_id: submissionId,
      department_id: departmentId,
      created_at: '2026-02-01T08:00:00Z',
    });
    const version = {
      version: 1,
      account_id: accountId,
      office: 'Отдел',
      outcome: 'explained',
      text: ANSWER,
      published_at: '2026-02-01T08:00:00Z',
    };
    const columns = { response_id: responseId, ...version, ...changes };
    await dataSource.query(
      `insert into response_version (${Object.keys(columns).join(', ')}) values (${Object.keys(columns)
        .map((_, index) => `$${index + 1}`)
        .join(', ')})`,
      Object.values(columns),
    );
  };
  const told = async (number: string): Promise<object[]> =>
    (await book.of(number)).map(({ case: _case, v: _v, c, ...rest }) => (c ? { ...rest, c: Object.keys(c) } : rest));

  const RECEIVED = {
    ...{ t: 'received', at: '2026-01-06', backfilled: true, kind: 'signal', due: { moderate: '2026-01-08', decide: '2026-03-06' } },
    c: ['text', 'title'],
  };
  const PUBLISHED = { t: 'decision', d: 'publish_redacted', at: '2026-01-07T08:00:00Z', backfilled: true, c: ['text', 'title'] };

  it('tells of each case what it is now', async () => {
    await aCase('PENDING');
    const open = await aCase('OPEN', published);
    await aCase('WITHHELD', { publication: 'withheld', withheld_at: '2026-01-07T09:00:00Z', withheld_reason: 'insult' });
    await aCase('DISMISSED', {
      ...{ publication: 'withheld', withheld_at: '2026-01-07T09:00:00Z', withheld_reason: 'spam' },
      ...{ procedure: 'closed', closed_at: '2026-01-07T09:00:00Z', ended_at: '2026-01-07T09:00:00Z' },
    });
    const ended = { ended_at: '2026-03-01T09:00:00Z' };
    await aCase('MERGED', { ...published, ...ended, procedure: 'merged', merged_into_id: open });
    await aCase('FORWARDED', { ...published, ...ended, procedure: 'forwarded', forwarded_to_id: authorityId });
    await aCase('WITHDRAWN', { ...ended, procedure: 'withdrawn' });
    const closed = {
      ...ended,
      procedure: 'closed',
      closed_at: '2026-03-01T09:00:00Z',
      answered_at: '2026-02-01T08:00:00Z',
      outcome: 'explained',
    };
    await answer(await aCase('CLOSED', { ...published, ...closed }), {
      public_text: '…',
      redacted_at: '2026-02-02T08:00:00Z',
      redactions: '{}',
    });
    await answer(
      await aCase('REOPENED', { ...published, procedure: 'assigned', department_id: departmentId, answered_at: '2026-02-01T08:00:00Z' }),
    );
    const erased = { title: '', text: '', access_code_hash: null, author_name: null, erased_rule: 'originals', erased_after_months: 60 };
    await aCase('ERASED', { ...published, ...closed, ...erased, erased_at: '2031-03-02T00:00:00Z' });
    await migrate(MIGRATIONS);

    const decided = (d: string, at: string, rest: object = {}) => ({ t: 'decision', d, at, backfilled: true, ...rest });
    const answered = { t: 'response', at: '2026-02-01T08:00:00Z', backfilled: true, outcome: 'explained', version: 1, c: ['answer'] };
    const END = '2026-03-01T09:00:00Z';
    const [{ case: into } = { case: '' }] = await book.of('OPEN');
    expect(await told('PENDING')).toEqual([RECEIVED]);
    expect(await told('OPEN')).toEqual([RECEIVED, PUBLISHED]);
    expect(await told('WITHHELD')).toEqual([RECEIVED, decided('reject', '2026-01-07T09:00:00Z', { r: 'insult' })]);
    expect(await told('DISMISSED')).toEqual([RECEIVED, decided('reject', '2026-01-07T09:00:00Z', { r: 'spam' })]);
    expect(await told('MERGED')).toEqual([RECEIVED, PUBLISHED, decided('merge', END, { into })]);
    expect(await told('FORWARDED')).toEqual([RECEIVED, PUBLISHED, decided('forward', END, { to: authorityId })]);
    expect(await told('WITHDRAWN')).toEqual([RECEIVED, decided('withdraw', END)]);
    expect(await told('CLOSED')).toEqual([RECEIVED, PUBLISHED, answered, decided('close', END)]);
    expect(await told('REOPENED')).toEqual([RECEIVED, PUBLISHED, answered, decided('reopen', '2026-02-01T08:00:00Z')]);
    const { c: _gone, ...untold } = RECEIVED;
    expect(await told('ERASED')).toEqual([
      ...[untold, PUBLISHED, decided('close', END)],
      { t: 'erased', at: '2031-03-02T00:00:00Z', backfilled: true, what: 'original', basis: 'originals' },
    ]);
    expect(await book.opened('CLOSED', [TITLE, TEXT, PUBLIC])).toEqual([
      ...['received title', 'received text', 'decision title', 'decision text'],
    ]);
    expect(await book.opened('CLOSED', ['…'])).toEqual(['response answer']);
  });

  it('holds no word, in the one spelling that an entry has, under names that are told apart', async () => {
    const state = fc.record({ publication: fc.constantFrom(...PUBLICATIONS), procedure: fc.constantFrom(...PROCEDURES) });
    for (const [index, { publication, procedure }] of fc.sample(state, { numRuns: 40, seed: 41 }).entries()) {
      await answer(await aCase(`CASE${index}`, { ...published, publication, procedure, withheld_reason: 'insult' }));
    }
    await migrate(MIGRATIONS);
    const texts = await book.texts();
    const spelled = texts.map((text) => canonicalJson(JSON.parse(text) as JsonValue));
    expect(texts).toEqual(spelled);
    for (const words of ['Улицата', 'Лампите', 'Иван', 'Мария', 'CASE']) expect(texts.join()).not.toContain(words);
    const names = new Set((await book.entries()).map((entry: LoggedEntry) => entry.case));
    expect(names.size).toBe(40);
    for (const name of names) expect(name).toMatch(/^[\w-]{22}$/);
    await expect(dataSource.query('update submission set log_case = null')).rejects.toThrow(/not-null/);
  });

  it('enters more cases than one round takes, each once', async () => {
    const one = await aCase('FIRST');
    const columns = (
      await dataSource.query<{ name: string }[]>(
        `select column_name as name from information_schema.columns where table_name = 'submission' and column_name not in ('id', 'number')`,
      )
    ).map(({ name }) => name);
    await dataSource.query(
      `insert into submission (id, number, ${columns.join(', ')})
       select gen_random_uuid(), 'N' || n, ${columns.join(', ')} from submission, generate_series(1, 1100) as n where id = $1`,
      [one],
    );
    await migrate(MIGRATIONS);
    const cases = (await book.entries()).map((entry) => entry.case);
    expect(cases).toHaveLength(1_101);
    expect(new Set(cases).size).toBe(1_101);
  });
});
