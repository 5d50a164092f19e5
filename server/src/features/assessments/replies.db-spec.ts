import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { AssessmentList, AwaitedReplyList, PublicAssessment } from './http/assessments.dto.js';

const WORD = {
  ...{ step: 'limited', method: 'documents', confidence: 'medium' },
  text: 'В протокола е приета една улица от три. За другите две не намерихме документи.',
  evidence: [{ kind: 'link', caption: 'Протокол', url: 'https://example.org/protokol', seenOn: '2026-11-20' }],
};
const REPLY = { text: 'Двете улици са с нов изпълнител. Работата започва през март.' };
const AWAITING = '/api/v1/assessments/awaiting-reply';

type Refusal = { type: string };

describe('the right of reply', () => {
  let hall: TownHall;
  let [streets, property]: number[] = [];
  let centre: Watcher;
  let id = '';
  beforeAll(async () => {
    hall = await startTownHall();
    [streets, property] = await promise(hall, ['streets', 'property']);
    centre = await watch(hall, 'centar');
  });
  afterAll(() => hall.close());

  const assess = async (number = streets): Promise<string> => {
    await centre.signInAgain();
    const { body, text } = await centre.client.post<PublicAssessment>(`/api/v1/commitments/${number}/assessments`, WORD);
    if (!body.id) throw new Error(text);
    return body.id;
  };
  const at = async (instant: string) => {
    hall.clock.set(instant);
    for (const name of ['streets', 'streets2', 'property'] as const) await hall.signInAgain(name);
  };
  const reply = async (name: 'streets' | 'streets2' | 'property', assessment = id, body: object = REPLY, headers = {}) =>
    (await hall.staff(name)).post<PublicAssessment & Refusal>(`/api/v1/assessments/${assessment}/reply`, body, { headers });
  const told = ({ status, body }: { status: number; body: Refusal }) => [status, body.type.split('/').at(-1)];
  const awaiting = async (name: 'streets' | 'property') => (await (await hall.staff(name)).get<AwaitedReplyList>(AWAITING)).body.items;

  it('belongs to officials alone', async () => {
    id = await assess();
    expect((await hall.visitor().get(AWAITING)).status).toBe(401);
    expect((await hall.visitor().post(`/api/v1/assessments/${id}/reply`, REPLY)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => !['streets', 'streets2', 'property', 'mayor'].includes(each))) {
      const desk = await hall.staff(name);
      expect((await desk.get(AWAITING)).status).toBe(403);
      expect((await desk.post(`/api/v1/assessments/${id}/reply`, REPLY)).status).toBe(403);
    }
    expect((await centre.client.post(`/api/v1/assessments/${id}/reply`, REPLY)).status).toBe(403);
  });

  it('belongs to the department that answers for the commitment', async () => {
    expect(told(await reply('property'))).toEqual([403, 'reply-not-yours']);
    expect(told(await reply('streets', '00000000-0000-4000-8000-000000000000'))).toEqual([404, 'not-found']);
    expect((await reply('streets', 'none')).status).toBe(400);
    expect(await awaiting('property')).toEqual([]);
    expect(await awaiting('streets')).toMatchObject([
      { id, commitment: streets, commitmentTitle: 'Ремонт на улиците, част 1', department: { slug: 'streets' }, daysLeft: 14, reply: null },
    ]);
  });

  it('says something that everybody can read', async () => {
    expect((await reply('streets', id, { text: 'Не.' })).status).toBe(422);
    expect((await reply('streets', id, {})).status).toBe(400);
  });

  it('holds to the last second of its last day in Sofia, and not one longer', async () => {
    const late = await assess(property);
    // 7 December 2026 is a Monday; Sofia is two hours ahead of UTC.
    await at('2026-12-07T21:59:59.999Z');
    expect((await awaiting('streets'))[0]?.daysLeft).toBe(0);
    const { status, body } = await reply('streets');
    expect(status).toBe(201);
    expect(body.reply).toEqual({
      ...{ text: REPLY.text, on: '2026-12-07', recordedAt: '2026-12-07T21:59:59.999Z', office: 'служител на общината' },
      ...{ department: { slug: 'streets', name: 'Благоустрояване', nameEn: 'streets' }, redaction: null },
    });
    await at('2026-12-07T22:00:00.000Z');
    expect(await awaiting('property')).toEqual([]);
    expect(told(await reply('property', late))).toEqual([409, 'reply-too-late']);
  });

  it('moves to the next working day when it ends on a day of rest', async () => {
    await at('2026-12-10T09:00:00Z');
    const held = await assess(property);
    // 24 to 28 December are days of rest.
    await at('2026-12-29T21:59:59Z');
    expect((await reply('property', held)).status).toBe(201);
  });

  it('is used once, also when two press at once, and a double click is one', async () => {
    await at('2026-12-30T09:00:00Z');
    id = await assess();
    const answers = await Promise.all([reply('streets'), reply('streets2')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(told(await reply('streets2'))).toEqual([409, 'replied-already']);
    await at('2026-12-31T09:00:00Z');
    id = await assess();
    const headers = { 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' };
    const twice = await Promise.all([reply('streets', id, REPLY, headers), reply('streets', id, REPLY, headers)]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('stands under the assessment, which says what it said before', async () => {
    const { body } = await hall.visitor().get<AssessmentList>(`/api/v1/commitments/${streets}/assessments`);
    expect(body.items.map(({ text, reply: given }) => [text, given?.text])).toEqual([...[1, 2, 3].map(() => [WORD.text, REPLY.text])]);
    expect(JSON.stringify(body)).not.toContain(hall.accountOf('streets'));
  });

  it('is told of, and leaves a trail without its text', async () => {
    const events = await hall.dataSource.query<{ payload: object }[]>(
      `select payload from outbox_event where type = 'commitment.replied' order by id desc`,
    );
    expect(events).toHaveLength(4);
    expect(events[0]?.payload).toMatchObject({ number: streets, assessmentId: id });
    const trail = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'commitment.replied' order by id desc`,
    );
    expect(trail).toHaveLength(4);
    expect(trail[0]?.changes).toEqual({ number: streets, assessmentId: id });
  });

  it('is out of reach while the commitment is not shown', async () => {
    await at('2027-01-04T09:00:00Z');
    id = await assess();
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [streets]);
    expect((await reply('streets')).status).toBe(404);
    expect(await awaiting('streets')).toEqual([]);
    await hall.dataSource.query('update commitment set is_shown = true where number = $1', [streets]);
  });

  it('is listed by as many statements as before', async () => {
    const desk = await hall.staff('streets');
    const count = () => countStatements(hall.dataSource, () => desk.get(AWAITING));
    const few = await count();
    for (const day of ['05', '06', '07']) {
      await at(`2027-01-${day}T09:00:00Z`);
      await assess();
    }
    expect(await awaiting('streets')).toHaveLength(4);
    const again = await hall.staff('streets');
    expect(await countStatements(hall.dataSource, () => again.get(AWAITING))).toBe(few);
  });
});
