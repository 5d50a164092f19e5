import { randomUUID } from 'node:crypto';
import type { Answer, ApiClient } from '../../../test/harness/api-client.js';
import { A_LINK, PromisingTown } from '../../../test/harness/promises.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Commitments } from './index.js';
import { civilDate } from '../../kernel/civil-date.js';
import type { CommitmentList, PublicCommitment } from './http/commitments.dto.js';

const REPORT = { step: 'limited', text: 'Сменихме две от седемте лампи.', evidence: [A_LINK] };

const linkOf = (header: string | number | string[] | undefined): string => (typeof header === 'string' ? header : '');

type Refusal = { type: string; errors?: { pointer: string; code: string }[] };

describe('a report', () => {
  let hall: TownHall;
  let town: PromisingTown;
  let streets: ApiClient;
  let number: number;

  beforeAll(async () => {
    hall = await startTownHall();
    town = new PromisingTown(hall);
    streets = await hall.staff('streets');
  });
  beforeEach(async () => {
    const { number: of } = await town.answer();
    number = (await town.ofCase(of))[0]?.number ?? 0;
  });
  afterAll(() => hall.close());

  const path = (of = number) => `/api/v1/commitments/${of}/reports`;
  const codesOf = ({ status, body }: { status: number; body: Refusal }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];
  const mine = async (client: ApiClient, query = '') =>
    (await client.get<CommitmentList>(`/api/v1/commitments/mine${query}`)).body.items.map((item) => item.number);
  const assess = (id: string, steps: readonly ['limited' | 'complete', ...('limited' | 'complete')[]]) =>
    hall.app.get(UnitOfWork).run(() => hall.app.get(Commitments).noteAssessed(id, steps, civilDate('2026-11-23'), true));
  const found = async () => (await hall.app.get(Commitments).find(number)) ?? Promise.reject(new Error('none'));

  it('is a dated entry of the department, for everybody, with its evidence', async () => {
    const { status, body } = await streets.post<PublicCommitment>(path(), REPORT);
    expect(status).toBe(201);
    const page = await town.read(number);
    expect(page).toEqual(body);
    expect(page).toMatchObject({ reported: { step: 'limited', on: '2026-11-23' }, hasEvidence: true, disagreement: 0 });
    expect(page.reports).toEqual([
      {
        ...{ id: expect.any(String), step: 'limited', text: REPORT.text, on: '2026-11-23', recordedAt: '2026-11-23T09:00:00.000Z' },
        ...{ department: expect.objectContaining({ slug: 'streets' }), office: 'служител на общината', redaction: null },
        evidence: [expect.objectContaining({ kind: 'link', url: A_LINK.url, caption: A_LINK.caption })],
      },
    ]);
    expect(page.timeline.at(-1)).toEqual({ type: 'reported', on: '2026-11-23', report: page.reports[0]?.id, before: null, after: null });
    expect(JSON.stringify(page)).not.toContain(hall.accountOf('streets'));
    const { id } = await found();
    const [entry] = await hall.dataSource.query<object[]>(`select action, changes from audit_entry where subject_id = $1`, [id]);
    expect(entry).toEqual({ action: 'commitment.reported', changes: { number, reportId: page.reports[0]?.id, step: [null, 'limited'] } });
    const [event] = await hall.dataSource.query<{ payload: object }[]>(
      `select payload from outbox_event where type = 'commitment.reported' and subject_id = $1`,
      [id],
    );
    expect(event?.payload).toEqual({ number, reportId: page.reports[0]?.id, step: 'limited' });
  });

  it('takes its place by its date and changes nothing that was said', async () => {
    await streets.post(path(), REPORT);
    hall.clock.advance({ days: 1 });
    const later = { step: 'complete', text: 'Сменихме всички лампи по улицата.', evidence: [A_LINK] };
    const [streets2] = await Promise.all([hall.signInAgain('streets2'), hall.signInAgain('moderator')]);
    await streets2.post(path(), later);
    streets = await hall.signInAgain('streets');
    const { reports, reported } = await town.read(number);
    expect(reports.map(({ step, on, office }) => [step, on, office])).toEqual([
      ['complete', '2026-11-24', 'заместник-кмет'],
      ['limited', '2026-11-23', 'служител на общината'],
    ]);
    expect(reported).toEqual({ step: 'complete', on: '2026-11-24' });
    expect(await mine(streets)).not.toContain(number);
    expect(await mine(streets, '?state=complete')).toContain(number);
  });

  it('is of the department that answers for it alone', async () => {
    expect((await hall.visitor().post(path(), REPORT)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => !each.startsWith('streets'))) {
      const { status } = await (await hall.signInAgain(name)).post<Refusal>(path(), REPORT);
      expect([name, status]).toEqual([name, 403]);
    }
    const property = await hall.staff('property');
    expect((await property.post<Refusal>(path(), REPORT)).body.type).toContain('commitment-not-yours');
    expect(await mine(property)).toEqual([]);
    expect((await property.get(`/api/v1/commitments/mine/${number}`)).status).toBe(404);
    expect((await (await hall.staff('monitor')).get('/api/v1/commitments/mine')).status).toBe(403);
    expect((await town.read(number)).reports).toEqual([]);
  });

  it('is of nobody who has a conflict of interest, and does not say why', async () => {
    const { number: about } = await town.answer(
      { commitment: { what: 'Ще сменим лампите.', department: 'property' } },
      { about: { department: 'property' } },
    );
    const [item] = await town.ofCase(about);
    const property = await hall.staff('property');
    const refused = await property.post<Refusal>(path(item?.number), REPORT);
    expect([refused.status, refused.body.type]).toEqual([403, expect.stringContaining('commitment-not-yours')]);
    expect(await mine(property)).not.toContain(item?.number);
    expect((await property.get(`/api/v1/commitments/mine/${item?.number}`)).status).toBe(404);

    const { number: declared } = await town.answer();
    const [other] = await town.ofCase(declared);
    const streets2 = await hall.signInAgain('streets2');
    expect(await mine(streets2)).toContain(other?.number);
    await streets2.post(`/api/v1/case-files/${declared}/conflict-of-interest`, { reason: 'Брат ми е изпълнителят.' });
    expect(await mine(streets2)).not.toContain(other?.number);
    expect((await streets2.post(path(other?.number), REPORT)).status).toBe(403);
    expect((await streets.post(path(other?.number), REPORT)).status).toBe(201);
  });

  it('is refused with what is wrong', async () => {
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, evidence: [] }))).toEqual([422, '/evidence evidence_missing']);
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, evidence: undefined }))).toEqual([422, '/evidence evidence_missing']);
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, step: 'no_evidence' }))).toEqual([400, '/step unknown_value']);
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, text: 'а'.repeat(19) }))).toEqual([422, '/text too_short']);
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, text: '😀'.repeat(2_001) }))).toEqual([422, '/text too_long']);
    const wrongLink = { ...A_LINK, url: 'ftp://example.org' };
    expect(codesOf(await streets.post<Refusal>(path(), { ...REPORT, evidence: [wrongLink] }))).toEqual([422, '/evidence/0/url not_a_url']);
    expect((await town.read(number)).reports).toEqual([]);
    const begun = await streets.post(path(), { step: 'not_started', text: '😀'.repeat(2_000) });
    expect(begun.status).toBe(201);
    for (const wrong of ['0', '999999', 'x', '1.5'])
      expect((await streets.post(`/api/v1/commitments/${wrong}/reports`, REPORT)).status).toBe(404);
  });

  it('comes once, however often it is sent', async () => {
    const headers = { 'idempotency-key': `"${randomUUID()}"` };
    const answers = await Promise.all([streets.post(path(), REPORT, { headers }), streets.post(path(), REPORT, { headers })]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await town.read(number)).reports).toHaveLength(1);
    expect((await streets.post<Refusal>(path(), { ...REPORT, step: 'complete' }, { headers })).status).toBe(422);
  });

  it('is none on what the public may not read', async () => {
    const { number: of } = await town.answer();
    const [item] = await town.ofCase(of);
    await streets.post(path(item?.number), REPORT);
    const [report] = (await town.read(item?.number ?? 0)).reports;
    expect(report).toBeDefined();
    await town.act('moderator', `moderation/${of}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await hall.drainOutbox();
    expect((await streets.post(path(item?.number), REPORT)).status).toBe(404);
    expect(await mine(streets)).not.toContain(item?.number);
    expect((await streets.get(`/api/v1/commitments/mine/${item?.number}`)).status).toBe(404);
  });

  it('stands beside what monitors find', async () => {
    const { id } = await found();
    await streets.post(path(), { ...REPORT, step: 'complete' });
    await assess(id, ['limited', 'complete']);
    expect(await town.read(number)).toMatchObject({
      assessed: { lowest: 'limited', highest: 'complete', assessors: 2, on: '2026-11-23' },
      disagreement: 2,
    });
    expect((await town.list('?only=disagreement')).map((item) => item.number)).toEqual([number]);
    expect((await town.list())[0]?.number).toBe(number);
    await streets.post(path(), { ...REPORT, step: 'substantial' });
    expect((await town.read(number)).disagreement).toBe(1);
    await assess(id, ['complete']);
    await streets.post(path(), { ...REPORT, step: 'complete' });
    expect((await town.read(number)).disagreement).toBe(0);
    await expect(hall.app.get(UnitOfWork).run(() => hall.app.get(Commitments).openForChange(999_999))).rejects.toThrow('not-found');
  });

  it('makes the list longer and its reading no dearer', async () => {
    const list = () => streets.get('/api/v1/commitments/mine');
    const page = () => hall.visitor().get(`/api/v1/commitments/${number}`);
    await streets.post(path(), REPORT);
    const few = await countStatements(hall.dataSource, page);
    for (let more = 0; more < 3; more += 1) await streets.post(path(), { ...REPORT, text: `Сменихме още ${more} от лампите.` });
    expect(await countStatements(hall.dataSource, page)).toBe(few);
    expect(few).toBe(7);
    const before = await countStatements(hall.dataSource, list);
    await town.answer();
    expect(await countStatements(hall.dataSource, list)).toBe(before);
  });

  it('leads through the lists page by page, with nothing twice and nothing lost', async () => {
    for (const [base, client] of [
      ['/api/v1/commitments?limit=2', hall.visitor()],
      ['/api/v1/commitments/mine?limit=2', streets],
    ] as const) {
      const whole = (await client.get<CommitmentList>(base.replace('limit=2', 'limit=100'))).body.items.map((item) => item.number);
      const met: number[] = [];
      for (let url: string | undefined = base; url !== undefined;) {
        const { body, headers }: Answer<CommitmentList> = await client.get<CommitmentList>(url);
        met.push(...body.items.map((item) => item.number));
        url = /<([^>]+)>/.exec(linkOf(headers.link))?.[1];
      }
      expect(met).toEqual(whole);
      expect(new Set(met).size).toBe(met.length);
      expect((await client.get(`${base}&after=zzz`)).status).toBe(400);
    }
  });

  it('is found by what readers look for', async () => {
    const number2 = async (query: string) => (await town.list(`?limit=100&${query}`)).map((item) => item.number);
    expect(await number2('topic=services')).toContain(number);
    expect(await number2('topic=ethics')).toEqual([]);
    expect(await number2('settlement=67372')).toContain(number);
    expect(await number2('settlement=00000')).toEqual([]);
    expect(await number2('department=streets&source=answer')).toContain(number);
    expect(await number2('source=measure')).toEqual([]);
    for (const none of ['department=dreams', 'policy=dreams', 'submission=ZZZZ-ZZZZ', 'submission=dreams'])
      expect(await number2(none)).toEqual([]);
    expect(await number2('only=no_evidence')).toContain(number);
    expect(await number2('only=overdue')).not.toContain(number);
    await streets.post(path(), REPORT);
    expect(await number2('only=no_evidence')).not.toContain(number);
    await hall.dataSource.query(`update commitment set due_on = '2026-11-01' where number = $1`, [number]);
    expect(await number2('only=overdue')).toEqual([number]);
    await streets.post(path(), { ...REPORT, step: 'complete' });
    expect(await number2('only=overdue')).toEqual([]);
    await assess((await found()).id, ['limited']);
    expect(await number2('only=overdue')).toEqual([number]);
    expect((await hall.visitor().get('/api/v1/commitments?only=wishes')).status).toBe(400);
  });
});
