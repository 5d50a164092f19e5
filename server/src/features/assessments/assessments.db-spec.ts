import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { PublicCommitment } from '../commitments/index.js';
import type { AssessmentList, PublicAssessment } from './http/assessments.dto.js';

const WORD = {
  ...{ step: 'limited', method: 'site_visit', confidence: 'high' },
  text: 'Обиколихме трите улици. На едната е положен асфалт, другите две са без промяна.',
  evidence: [{ kind: 'link', caption: 'Протокол', url: 'https://example.org/protokol', seenOn: '2026-11-20' }],
};

type Refusal = { type: string; errors?: { pointer: string; code: string }[] };

describe('assessments', () => {
  let hall: TownHall;
  let [streets, property]: number[] = [];
  let centre: Watcher;
  let forum: Watcher;
  beforeAll(async () => {
    hall = await startTownHall();
    [streets, property] = await promise(hall, ['streets', 'property']);
    [centre, forum] = [await watch(hall, 'centar'), await watch(hall, 'forum')];
  });
  afterAll(() => hall.close());

  const tomorrow = async () => {
    hall.clock.advance({ days: 1 });
    for (const watcher of [centre, forum]) await watcher.signInAgain();
    for (const name of ['admin', 'streets'] as const) await hall.signInAgain(name);
  };
  const path = (number = streets) => `/api/v1/commitments/${number}/assessments`;
  const assess = ({ client }: Watcher, changes: object = {}, number = streets, headers: Record<string, string> = {}) =>
    client.post<PublicAssessment & Refusal>(path(number), { ...WORD, ...changes }, { headers });
  const all = async (number = streets) => (await hall.visitor().get<AssessmentList>(path(number))).body.items;
  const standing = async (number = streets) => (await hall.visitor().get<PublicCommitment>(`/api/v1/commitments/${number}`)).body;
  const codesOf = ({ status, body }: { status: number; body: Refusal }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];
  const kindOf = ({ status, body }: { status: number; body: Refusal }) => [status, body.type.split('/').at(-1)];

  it('are given by members of an organisation alone', async () => {
    expect((await hall.visitor().post(path(), WORD)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => each !== 'monitor'))
      expect((await (await hall.staff(name)).post(path(), WORD)).status).toBe(403);
    expect(kindOf(await (await hall.staff('monitor')).post<Refusal>(path(), WORD))).toEqual([403, 'not-a-member']);
    expect(await all()).toEqual([]);
  });

  it('are refused with what is wrong, and leave nothing behind', async () => {
    expect(codesOf(await assess(centre, { evidence: [] }))).toEqual([422, '/evidence evidence_needed']);
    expect(codesOf(await assess(centre, { evidence: undefined, step: 'complete' }))).toEqual([422, '/evidence evidence_needed']);
    expect(codesOf(await assess(centre, { text: 'Кратко.' }))).toEqual([422, '/text too_short']);
    expect(codesOf(await assess(centre, { text: '🙂'.repeat(3_001) }))).toEqual([422, '/text too_long']);
    expect(codesOf(await assess(centre, { step: 'done' }))).toEqual([400, '/step unknown_value']);
    expect(codesOf(await assess(centre, { method: 'rumour', confidence: 'sure' }))).toEqual([
      400,
      ...['/method unknown_value', '/confidence unknown_value'],
    ]);
    const future = [{ ...WORD.evidence[0], seenOn: '2026-11-24' }];
    expect(codesOf(await assess(centre, { evidence: future }))).toEqual([422, '/evidence/0/seenOn seen_in_future']);
    for (const number of ['999999', '0', 'abc']) expect((await centre.client.post(path(number as never), WORD)).status).toBe(404);
    expect(await all()).toEqual([]);
    expect(await standing()).toMatchObject({ assessed: null, hasEvidence: false });
  });

  it('stand in public with the organisation, its evidence and the last day for a reply, and without the person', async () => {
    const { status, body, text } = await assess(centre);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ commitment: streets, organisation: { slug: 'centar', nameBg: 'Организация centar', nameEn: 'Организация centar' } },
      ...{ step: 'limited', method: 'site_visit', confidence: 'high', text: WORD.text },
      ...{ on: '2026-11-23', recordedAt: '2026-11-23T09:00:00.000Z', replyUntil: '2026-12-07', reply: null },
      evidence: [{ kind: 'link', url: 'https://example.org/protokol', seenOn: '2026-11-20' }],
    });
    for (const secret of [centre.accountId, 'Човек']) expect(text).not.toContain(secret);
    expect(await all()).toEqual([body]);
    expect((await standing()).assessed).toEqual({ lowest: 'limited', highest: 'limited', assessors: 1, on: '2026-11-23' });
    expect((await standing()).hasEvidence).toBe(true);
  });

  it('are one a day for each organisation, also when two of its people press at once', async () => {
    expect(kindOf(await assess(centre))).toEqual([409, 'assessed-today']);
    const answers = await Promise.all([assess(forum, { step: 'complete' }), assess(forum, { step: 'not_started' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(kindOf(answers.find(({ status }) => status === 409) ?? answers[0])).toEqual([409, 'assessed-today']);
    expect(await all()).toHaveLength(2);
    expect((await standing()).assessed).toMatchObject({ assessors: 2 });
    // Two organisations at once do not count each other out.
    const both = await Promise.all([assess(centre, {}, property), assess(forum, { step: 'complete' }, property)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await standing(property)).assessed).toMatchObject({ lowest: 'limited', highest: 'complete', assessors: 2 });
  });

  it('say of no evidence where it was looked for, and need none', async () => {
    await tomorrow();
    const noEvidence = { step: 'no_evidence', text: `Търсихме на сайта на общината и в регистъра на поръчките. ${'Няма нищо.'}` };
    expect((await assess(forum, { ...noEvidence, evidence: [] })).status).toBe(201);
  });

  it('take the place of the earlier one of the same organisation by their date, and both stay', async () => {
    const words = await all();
    expect(words.map(({ organisation, step, on }) => [organisation.slug, step, on])[0]).toEqual(['forum', 'no_evidence', '2026-11-24']);
    expect(words).toHaveLength(3);
    expect((await standing()).assessed).toEqual({ lowest: 'no_evidence', highest: 'limited', assessors: 2, on: '2026-11-24' });
  });

  it('come once of a double click, and are told again', async () => {
    await tomorrow();
    const headers = { 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' };
    const answers = await Promise.all([assess(centre, {}, streets, headers), assess(centre, {}, streets, headers)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    expect(kindOf(await assess(centre, { step: 'complete' }, streets, headers))).toEqual([422, 'idempotency-key-reused']);
    expect(await all()).toHaveLength(4);
  });

  it('say how far the voices stand from each other', async () => {
    const report = { step: 'not_started', text: 'Търгът за улиците още не е обявен.' };
    expect((await (await hall.staff('streets')).post(`/api/v1/commitments/${streets}/reports`, report)).status).toBe(201);
    // The centre finds it limited, the forum no evidence.
    expect((await standing()).disagreement).toBe(1);
    await tomorrow();
    expect((await assess(forum, { step: 'complete' })).status).toBe(201);
    expect((await standing()).disagreement).toBe(3);
  });

  it('are told of, and leave a trail without their text', async () => {
    const [event] = await hall.dataSource.query<{ payload: object }[]>(
      `select payload from outbox_event where type = 'commitment.assessed' order by id desc limit 1`,
    );
    const [newest] = await all();
    expect(event?.payload).toMatchObject({ number: streets, assessmentId: newest?.id, step: 'complete' });
    const trail = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'commitment.assessed' order by id desc limit 1`,
    );
    expect(trail[0]?.changes).toEqual({
      ...{ number: streets, organisation: 'forum', assessmentId: newest?.id },
      ...{ step: 'complete', method: 'site_visit', confidence: 'high' },
    });
  });

  it('vanish with a commitment that is not shown, their files too', async () => {
    const file = { name: 'protokol.txt', type: 'text/plain', bytes: Buffer.from('Приета е една улица.') };
    const { body: uploaded } = await forum.client.upload<{ id: string }>('/api/v1/evidence-files', file);
    const evidence = [{ kind: 'file', caption: 'Протокол', attachment: uploaded.id }];
    const item = (await assess(forum, { evidence }, property)).body.evidence[0]?.id;
    const download = async () => (await hall.visitor().get(`/api/v1/evidence/${item}/file`)).status;
    expect(await download()).toBe(200);
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [property]);
    expect(await download()).toBe(404);
    expect((await hall.visitor().get(path(property))).status).toBe(404);
    expect((await assess(centre, {}, property)).status).toBe(404);
    const { body } = await hall.visitor().get<AssessmentList>('/api/v1/monitors/forum/assessments');
    expect(body.items.map(({ commitment }) => commitment)).toEqual([streets, streets, streets]);
    await hall.dataSource.query('update commitment set is_shown = true where number = $1', [property]);
  });

  it('stay public when their organisation has ended, which gives no new ones', async () => {
    await (await hall.staff('admin')).put('/api/v1/admin/monitors/forum/last-day', { lastDay: '2026-11-26' });
    await tomorrow();
    expect(kindOf(await assess(forum))).toEqual([403, 'not-a-member']);
    const { body } = await hall.visitor().get<AssessmentList>('/api/v1/monitors/forum/assessments');
    expect(body.items.map(({ commitment }) => commitment)).toEqual([property, streets, streets, property, streets]);
    expect((await standing()).assessed).toMatchObject({ assessors: 2 });
    expect((await hall.visitor().get('/api/v1/monitors/nobody/assessments')).status).toBe(404);
    expect((await hall.visitor().get('/api/v1/monitors/forum/assessments?after=x')).status).toBe(400);
  });

  it('are listed page after page, and by as many statements as before', async () => {
    const count = async () => [
      await countStatements(hall.dataSource, () => hall.visitor().get(path())),
      await countStatements(hall.dataSource, () => hall.visitor().get('/api/v1/monitors/centar/assessments')),
    ];
    const few = await count();
    for (let day = 0; day < 22; day += 1) {
      await tomorrow();
      expect((await assess(centre)).status).toBe(201);
    }
    expect(await count()).toEqual(few);
    expect(few).toEqual([4, 5]);
    const first = await hall.visitor().get<AssessmentList>('/api/v1/monitors/centar/assessments');
    expect(first.body.items).toHaveLength(20);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
    const second = await hall.visitor().get<AssessmentList>(next);
    expect(second.headers.link).toBeUndefined();
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(25);
  });
});
