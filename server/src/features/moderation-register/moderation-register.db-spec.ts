import { countStatements } from '../../../test/harness/statement-count.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

interface Page {
  readonly items: readonly Record<string, unknown>[];
}
const REGISTER = '/api/v1/moderation-register';
const SECRETS = ['тъмна', 'Иван Иванов', 'Мария Петрова', 'Служител moderator', 'Бележка', 'maria@zaedno.example'];

describe('the public register of moderation', () => {
  let hall: TownHall;
  const sent: Sent[] = [];

  const decide = async (number: string, decision: object) => {
    const { status, text } = await (await hall.signInAgain('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };
  const read = (query = '') => hall.visitor().get<Page>(`${REGISTER}${query}`);
  const numbers = async (query = '') => (await read(query)).body.items.map(({ number }) => number);

  // Friday: one is published, one withheld; Monday: one redacted and one published after all; one is never decided.
  beforeAll(async () => {
    hall = await startTownHall();
    hall.clock.set('2026-10-30T08:00:00Z');
    for (let index = 0; index < 4; index += 1) sent.push(await hall.submit());
    hall.clock.set('2026-10-30T11:00:00Z');
    await decide(sent[0]!.number, { decision: 'publish', note: 'Бележка до автора.', department: 'streets' });
    await decide(sent[1]!.number, { decision: 'reject', reasonCode: 'insult', note: 'Бележка: Иван Иванов е обиден.' });
    hall.clock.set('2026-11-04T08:30:00Z');
    await decide(sent[2]!.number, {
      decision: 'publish_redacted',
      publicTitle: 'Улицата не свети',
      publicText: 'Лампите на улицата не светят.',
    });
    await decide(sent[1]!.number, { decision: 'publish' });
    await decide(sent[0]!.number, { decision: 'route', department: 'property' });
  });
  afterAll(() => hall.close());

  it('lists every decision on publication, newest first: what, why, how long it took, and whether it was a second one', async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({ number: sent[1]!.number, decision: 'publish', reasonCode: null, isFirst: false, inTime: null }),
      {
        number: sent[2]!.number,
        at: '2026-11-04T08:30:00.000Z',
        decision: 'publish_redacted',
        reasonCode: null,
        isFirst: true,
        appeal: null,
        workingHours: 72.5,
        inTime: false,
      },
      expect.objectContaining({
        number: sent[1]!.number,
        decision: 'reject',
        reasonCode: 'insult',
        isFirst: true,
        workingHours: 3,
        inTime: true,
      }),
      expect.objectContaining({ number: sent[0]!.number, decision: 'publish', workingHours: 3, inTime: true }),
    ]);
  });

  it('never shows a pending case, a word of anybody, or who decided', async () => {
    const pages = await Promise.all([read(), read('/months'), hall.visitor().get(`${REGISTER}/months.csv`)]);
    for (const { text } of pages) {
      expect(text).not.toContain(sent[3]!.number);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(text).not.toContain(hall.accountOf('moderator'));
    }
    expect((await hall.visitor().get(`/api/v1/submissions/${sent[3]!.number}`)).status).toBe(404);
    await hall.dataSource.query(`update submission set publication = 'pending' where number = $1`, [sent[2]!.number.replace('-', '')]);
    expect(await numbers()).not.toContain(sent[2]!.number);
    await hall.dataSource.query(`update submission set publication = 'published' where number = $1`, [sent[2]!.number.replace('-', '')]);
  });

  it('leads on by keyset, page by page, without a gap', async () => {
    const all = await numbers();
    const found: unknown[] = [];
    let url: string | undefined = `${REGISTER}?limit=1`;
    while (url !== undefined) {
      const { body, headers }: Awaited<ReturnType<typeof read>> = await hall.visitor().get<Page>(url);
      found.push(...body.items.map(({ number }) => number));
      url = /<([^>]+)>; rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
    }
    expect(found).toEqual(all);
  });

  it('is narrowed by month, decision and reason, all in the address', async () => {
    expect(await numbers('?month=2026-10')).toEqual([sent[1]!.number, sent[0]!.number]);
    expect(await numbers('?month=2026-11&decision=publish')).toEqual([sent[1]!.number]);
    expect(await numbers('?reason=insult')).toEqual([sent[1]!.number]);
    expect(await numbers('?reason=spam')).toEqual([]);
    expect(await numbers('?month=&decision=reject&reason=')).toEqual([sent[1]!.number]);
  });

  it.each([
    ['?month=2026-13', '/month'],
    ['?month=ноември', '/month'],
    ['?decision=route', '/decision'],
    ['?after=x', '/after'],
    ['?limit=0', '/limit'],
  ])('refuses %s and names what is wrong', async (query, pointer) => {
    const { status, body } = await hall.visitor().get<{ errors: { pointer: string }[] }>(`${REGISTER}${query}`);
    expect([400, 422]).toContain(status);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('costs two statements a page, whatever the filter, and each filter has its index', async () => {
    for (const query of ['', '?month=2026-11', '?decision=publish', '?reason=insult&limit=1']) {
      expect(await countStatements(hall.dataSource, () => read(query))).toBe(2);
    }
    const indexes = await hall.dataSource.query<{ indexname: string }[]>(
      `select indexname from pg_indexes where tablename = 'moderation_decision' and indexname like 'moderation_register%' order by 1`,
    );
    expect(indexes.map(({ indexname }) => indexname)).toEqual([
      'moderation_register',
      'moderation_register_decision',
      'moderation_register_reason',
    ]);
  });

  it('sums up each month, and reads a month that is over only once', async () => {
    const months = async () => (await hall.visitor().get<Page>(`${REGISTER}/months`)).body.items;
    expect(await months()).toEqual([
      {
        month: '2026-11',
        received: 0,
        publishedAsWritten: 1,
        publishedRedacted: 1,
        withheld: 0,
        withheldBy: [],
        secondDecisions: 1,
        appealsDecided: 0,
        appealsOverturned: 0,
        medianWorkingHours: 72.5,
        p90WorkingHours: 72.5,
        shareInTime: 0,
      },
      {
        month: '2026-10',
        received: 4,
        publishedAsWritten: 1,
        publishedRedacted: 0,
        withheld: 1,
        withheldBy: [{ reasonCode: 'insult', count: 1 }],
        secondDecisions: 0,
        appealsDecided: 0,
        appealsOverturned: 0,
        medianWorkingHours: 3,
        p90WorkingHours: 3,
        shareInTime: 1,
      },
    ]);
    expect(await countStatements(hall.dataSource, months)).toBe(3);
    await hall.dataSource.query(`update moderation_decision set working_minutes = 6000 where at < '2026-10-31'`);
    expect((await months())[1]).toMatchObject({ medianWorkingHours: 3 });
    await hall.dataSource.query(`update moderation_decision set working_minutes = 180 where at < '2026-10-31'`);
  });

  it('gives the months as CSV at an address that stays, with a column for each reason', async () => {
    const { status, text, headers } = await hall.visitor().get(`${REGISTER}/months.csv`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const [header = '', november, october, end] = text.split('\r\n');
    expect(header.startsWith('\ufeffmonth,received,published_as_written,')).toBe(true);
    expect(header).toContain(',withheld_insult,');
    expect(november).toMatch(/^2026-11,0,1,1,0,1,72\.5,72\.5,0,/);
    expect(october).toMatch(/^2026-10,4,1,0,1,0,3,3,1,0,0,0,1,0/);
    expect(end).toBe('');
  });
});
