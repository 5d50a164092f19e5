import { randomUUID } from 'node:crypto';
import { solve } from '../../../test/factories/solve.js';
import { submitForm } from '../../../test/factories/submit-form.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { completeDraft } from '../../../test/factories/send-draft.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { FloodModeDto, SubmissionChallengeDto } from './http/admission.dto.js';

const URL = '/api/v1/admin/flood-mode';
const ON = { length: 'hour', reason: 'Хиляди еднакви сигнали за час' };
const NONE = { received: 0, limited: 0, tooEarly: 0, trapped: 0, unproved: 0 };

describe('the flood mode', () => {
  let hall: TownHall;
  let admin: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall({ submitWaitSeconds: 20 });
    admin = await hall.staff('admin');
  });
  afterAll(() => hall.close());
  beforeEach(async () => {
    await admin.delete(URL);
    await hall.dataSource.query('delete from admission_count');
  });

  const read = async (): Promise<FloodModeDto> => (await admin.get<FloodModeDto>(URL)).body;
  const switchOn = async (changes: object = {}): Promise<FloodModeDto> => (await admin.put<FloodModeDto>(URL, { ...ON, ...changes })).body;
  const trail = () =>
    hall.dataSource.query<{ action: string; changes: object }[]>(
      `select action, changes from audit_entry where subject_type = 'flood_mode' order by id desc limit 1`,
    );
  const challenge = async (): Promise<SubmissionChallengeDto> =>
    (await hall.visitor().get<SubmissionChallengeDto>('/api/v1/submission-challenge')).body;
  const submit = (headers: Record<string, string> = {}, changes: Record<string, unknown> = {}) =>
    hall.visitor().post<{ number: string; type: string }>('/api/v1/submissions', submitForm(changes), { headers });

  it('is for administrators alone', async () => {
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin')) {
      const client = await hall.staff(name);
      const answers = [await client.get(URL), await client.put(URL, ON), await client.delete(URL)];
      expect([name, ...answers.map(({ status }) => status)]).toEqual([name, 403, 403, 403]);
    }
    expect((await hall.visitor().put(URL, ON)).status).toBe(401);
    expect((await read()).isOn).toBe(false);
  });

  it('is switched on with an end and a reason, made longer, and ended early; the trail knows of each', async () => {
    const now = hall.clock.now();
    const end = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
    expect(await switchOn()).toEqual({ isOn: true, since: now.toISOString(), until: end(1), reason: ON.reason, lastHour: NONE });
    expect(await trail()).toEqual([{ action: 'flood_mode.begun', changes: { until: { old: null, new: end(1) }, reason: ON.reason } }]);

    expect(await switchOn({ length: 'day', reason: 'Не спира' })).toMatchObject({ since: now.toISOString(), until: end(24) });
    expect(await trail()).toEqual([
      { action: 'flood_mode.changed', changes: { until: { old: end(1), new: end(24) }, reason: 'Не спира' } },
    ]);

    expect((await admin.delete<FloodModeDto>(URL)).body).toMatchObject({ isOn: false, since: null, until: null, reason: null });
    expect(await trail()).toMatchObject([{ action: 'flood_mode.ended', changes: { until: { old: end(24), new: end(0) } } }]);
    await admin.delete(URL);
    expect(await trail()).toMatchObject([{ action: 'flood_mode.ended', changes: { until: { old: end(24) } } }]);
  });

  it.each<[string, object]>([
    ['a length that is not offered', { length: 'week' }],
    ['no length', { length: null }],
    ['no reason', { reason: ' ' }],
    ['a reason of one word', { reason: 'спам' }],
    ['a reason that is too long', { reason: 'а'.repeat(301) }],
  ])('is not switched on with %s', async (_, changes) => {
    expect([400, 422]).toContain((await admin.put(URL, { ...ON, ...changes })).status);
    expect((await read()).isOn).toBe(false);
  });

  it('asks programs for a proof, which at rest they need not bring', async () => {
    expect((await challenge()).isNeeded).toBe(false);
    expect((await submit()).status).toBe(201);
    await switchOn();
    const refused = await submit();
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('http://localhost:3000/problems/proof-needed');
    const given = await challenge();
    expect(given).toMatchObject({ isNeeded: true, seconds: 7_200 });
    const proof = { 'submission-proof': solve(given.challenge) };
    expect((await submit({ 'submission-proof': 'x'.repeat(500) })).status).toBe(422);
    // What was refused for another reason has not spent it.
    expect((await submit(proof, { settlement: '00000' })).status).toBe(422);
    expect((await submit(proof)).status).toBe(201);
    expect((await submit(proof)).body.type).toBe('http://localhost:3000/problems/proof-needed');
    expect((await read()).lastHour).toEqual({ ...NONE, received: 2, unproved: 3 });
  });

  it('does not ask again of a program that got no answer', async () => {
    await switchOn();
    const headers = { 'submission-proof': solve((await challenge()).challenge), 'idempotency-key': `"${randomUUID()}"` };
    const [first, second] = [await submit(headers), await submit(headers)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.number).toBe(first.body.number);
  });

  it('lets drafts wait for longer, and their browsers compute more', async () => {
    const visitor = hall.visitor();
    const id = await completeDraft(visitor);
    const sending = async () =>
      (await visitor.get<{ sending: { challenge: string; waitSeconds: number; isFlood: boolean } }>(`/api/v1/drafts/${id}`)).body.sending;
    const calm = await sending();
    await switchOn();
    const flood = await sending();
    expect(calm).toMatchObject({ waitSeconds: 20, isFlood: false });
    expect(flood).toMatchObject({ waitSeconds: 300, isFlood: true });
    // The task of a page that was opened before is too easy now; the next page has a harder one.
    const attempt = await visitor.form(`/bg/submit/${id}/check`, { proof: solve(calm.challenge) });
    expect([attempt.status, attempt.headers['retry-after']]).toEqual([429, '300']);
    expect((await visitor.form(`/bg/submit/${id}/check`, { proof: solve(flood.challenge) })).status).toBe(303);
    const slow = hall.visitor();
    const other = await completeDraft(slow);
    hall.clock.advance({ minutes: 5 });
    expect((await slow.form(`/bg/submit/${other}/check`, {})).status).toBe(303);
    expect((await read()).lastHour).toMatchObject({ received: 2, tooEarly: 1 });
  });

  it('leaves nothing behind that is no longer of use', async () => {
    await switchOn();
    await submit({ 'submission-proof': solve((await challenge()).challenge) });
    const rows = () => hall.dataSource.query<unknown[]>('select 1 from spent_proof union all select 1 from admission_count');
    await hall.app.get(RecurringTasks).runAll();
    expect((await rows()).length).toBeGreaterThan(1);
    hall.clock.advance({ hours: 25 });
    await hall.app.get(RecurringTasks).runAll();
    expect(await rows()).toEqual([]);
    expect((await (await hall.signInAgain('admin')).get<FloodModeDto>(URL)).body).toMatchObject({ isOn: false, lastHour: NONE });
  });
});
