import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CaseReportsFile } from './http/reports.dto.js';

const WORDS = 'Пише къде живее съседката ми.';
const KEPT = { outcome: 'kept', note: 'Името е на общински съветник.' };

interface QueueSeen {
  readonly counts: { readonly reported: number };
  readonly items: readonly { readonly number: string; readonly reportedAt: string | null; readonly reports: object[] }[];
}

describe('reports of readers', () => {
  let hall: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    moderator = await hall.staff('moderator');
  });

  afterAll(() => hall.close());

  const decide = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };
  const published = async (): Promise<string> => {
    const { number } = await hall.submit();
    await decide(number, { decision: 'publish', department: 'streets' });
    return number;
  };
  /** A reader behind the network address that ends so. */
  const report = async (number: string, reader: number, payload: object = { reason: 'personal_data', text: WORDS }) => {
    const url = `/api/v1/submissions/${number}/reports`;
    const remoteAddress = `203.0.113.${reader}`;
    const { statusCode, body } = await hall.app.inject({
      method: 'POST',
      url,
      payload,
      remoteAddress,
      headers: { host: 'localhost:3000' },
    });
    return { status: statusCode, text: body };
  };
  const reports = async (number: string) => (await moderator.get<CaseReportsFile>(`/api/v1/moderation/${number}/reports`)).body;
  const settle = (number: string, given: object = KEPT, { as = moderator, ifMatch = '' }: { as?: ApiClient; ifMatch?: string } = {}) =>
    as.post<CaseReportsFile>(`/api/v1/moderation/${number}/reports/settlement`, given, ifMatch === '' ? {} : { ifMatch });
  const queue = async (tab = 'reported') => (await moderator.get<QueueSeen>(`/api/v1/moderation/queue?tab=${tab}&limit=100`)).body;
  const inQueue = async (number: string, tab = 'reported') => (await queue(tab)).items.find((item) => item.number === number);

  it('of three readers put the case back into the queue, and everybody reads it meanwhile', async () => {
    const number = await published();
    const before = (await hall.visitor().get(`/api/v1/submissions/${number}`)).text;
    expect(await report(number, 1)).toEqual({ status: 202, text: '' });
    await report(number, 2, { reason: 'untrue' });
    expect(await inQueue(number)).toBeUndefined();
    const at = hall.clock.now().toISOString();
    await report(number, 3);
    const reasons = [
      { reason: 'personal_data', count: 2 },
      { reason: 'untrue', count: 1 },
    ];
    expect(await inQueue(number)).toMatchObject({ reportedAt: at, reports: reasons });
    expect(await inQueue(number, 'all')).toMatchObject({ reportedAt: at });
    expect((await queue()).counts.reported).toBeGreaterThan(0);
    expect(await reports(number)).toMatchObject({ waitingSince: at, needed: 3, version: 3, settled: [] });
    expect((await reports(number)).open.map(({ reason, text }) => [reason, text])).toEqual([
      ['personal_data', WORDS],
      ['untrue', null],
      ['personal_data', WORDS],
    ]);
    expect((await hall.visitor().get(`/api/v1/submissions/${number}`)).text).toBe(before);
  });

  it('count once a reader, however often they are sent', async () => {
    const number = await published();
    const answers = await Promise.all([1, 1, 1, 1].map((reader) => report(number, reader)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    await report(number, 1, { reason: 'other', text: 'И още нещо.' });
    expect((await reports(number)).open).toHaveLength(1);
  });

  it('of three readers at once all count', async () => {
    const number = await published();
    await Promise.all([1, 2, 3].map((reader) => report(number, reader)));
    expect(await inQueue(number)).toBeDefined();
  });

  it('keep nothing of a reader but what tells them from others, and that for 30 days', async () => {
    const number = await published();
    await report(number, 9);
    const rows = (): Promise<{ row: string; reader: Buffer | null }[]> =>
      hall.dataSource.query(
        `select to_jsonb(r)::text as row, r.reader from reader_report r join submission s on s.id = r.submission_id where s.number = $1`,
        [number.replace('-', '')],
      );
    const [kept] = await rows();
    expect(kept?.row).not.toContain('203.0.113');
    expect(kept?.reader).toHaveLength(32);
    hall.clock.advance({ days: 31 });
    await hall.app.get(RecurringTasks).runAll();
    expect((await rows())[0]?.reader).toBeNull();
    moderator = await hall.signInAgain('moderator');
  });

  it('that were looked at begin anew', async () => {
    const number = await published();
    for (const reader of [1, 2, 3]) await report(number, reader);
    const { status, body } = await settle(number);
    expect([status, body.open, body.waitingSince]).toEqual([201, [], null]);
    expect(body.settled).toMatchObject([{ outcome: 'kept', note: KEPT.note, reports: [{}, {}, {}] }]);
    expect(body.settled[0]?.by).not.toBeNull();
    expect(await inQueue(number)).toBeUndefined();
    await report(number, 1);
    expect(await inQueue(number)).toBeUndefined();
    await report(number, 2);
    await report(number, 4);
    expect(await inQueue(number)).toBeDefined();
    expect((await settle(number, { outcome: 'closed' })).body.settled).toHaveLength(2);
    const [entry] = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'case.settle_reports' order by id desc limit 1`,
    );
    expect(entry?.changes).toEqual({ outcome: 'closed', readers: 3 });
  });

  it('are settled by a moderator alone, with a note, and only as they were seen', async () => {
    const number = await published();
    await report(number, 1);
    expect((await settle(number, { outcome: 'kept' })).status).toBe(422);
    expect((await settle(number, { outcome: 'edited' })).status).toBe(400);
    await report(number, 2);
    expect((await settle(number, KEPT, { ifMatch: '"v1"' })).status).toBe(412);
    expect((await settle(number, KEPT, { as: await hall.staff('streets') })).status).toBe(403);
    expect((await settle(number, KEPT, { as: hall.visitor() })).status).toBe(401);
    await (await hall.staff('moderator2')).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    expect((await settle(number, KEPT, { as: await hall.staff('moderator2') })).status).toBe(404);
    expect((await settle(number, KEPT, { ifMatch: '"v2"' })).status).toBe(201);
    expect((await settle(number)).status).toBe(409);
  });

  it.each(['streets', 'admin', 'monitor'] as const)('are nothing that %s reads', async (name) => {
    expect((await (await hall.staff(name)).get(`/api/v1/moderation/${await published()}/reports`)).status).toBe(403);
  });

  it('are taken only of texts that the public reads', async () => {
    const { number } = await hall.submit();
    expect((await report(number, 1)).status).toBe(404);
    await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда съсед.' });
    expect((await report(number, 1)).status).toBe(404);
    expect((await report('7KQ2-M9XW', 1)).status).toBe(404);
    expect((await report('не е номер', 1)).status).toBe(404);
  });

  it('need a reason, and few words', async () => {
    const number = await published();
    expect((await report(number, 1, { reason: 'boring' })).status).toBe(400);
    expect((await report(number, 1, {})).status).toBe(400);
    expect((await report(number, 1, { reason: 'other', text: 'я'.repeat(501) })).status).toBe(422);
    expect((await report(number, 1, { reason: 'other', text: 'я'.repeat(500) })).status).toBe(202);
  });

  it('end when the text is withheld, and wait for nobody then', async () => {
    const number = await published();
    for (const reader of [1, 2, 3]) await report(number, reader);
    await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда съсед.' });
    expect(await inQueue(number)).toBeUndefined();
    await hall.drainOutbox();
    expect(await reports(number)).toMatchObject({ open: [], waitingSince: null, settled: [{ outcome: 'hidden', by: null }] });
  });
});
