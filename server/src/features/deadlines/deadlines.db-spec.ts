import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseDeadline } from './http/deadline.dto.js';
import type { DeadlineDesk } from './http/extensions.dto.js';

const EXTENSION = {
  issuer: 'Областен управител',
  actNumber: 'РД-15-112',
  actDate: '2026-12-01',
  reason: 'Чака се експертиза на пътната настилка.',
  lastDay: '2027-02-20',
};
const ANSWER = { text: 'Отговорът на общината е достатъчно дълъг.', outcome: 'explained' };

interface CaseView {
  readonly decideBy: string | null;
  readonly overdueDays: number;
  readonly deadline: CaseDeadline;
  readonly timeline: readonly { type: string }[];
  readonly version: number;
}

describe('the clock of a case', () => {
  let hall: TownHall;

  const desk = (name: StaffName = 'moderator'): Promise<ApiClient> => hall.signInAgain(name);
  const seen = async ({ number }: Sent) => (await hall.visitor().get<CaseView>(`/api/v1/submissions/${number}`)).body;
  const extend = async ({ number }: Sent, changes: object = {}, ifMatch?: string) =>
    (await desk()).post<DeadlineDesk & { type: string; errors?: { pointer: string; code: string }[] }>(
      `/api/v1/case-files/${number}/extensions`,
      { ...EXTENSION, ...changes },
      ifMatch === undefined ? {} : { ifMatch },
    );
  const published = async (changes: Readonly<Record<string, unknown>> = {}): Promise<Sent> => {
    const sent = await hall.submit(changes);
    const { status, text } = await (
      await desk()
    ).post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    if (status >= 300) throw new Error(text);
    return sent;
  };
  const rowOf = async ({ number }: Sent) => {
    const [row] = await hall.dataSource.query<Record<string, string | null>[]>(
      `select extended_to::text as "extendedTo", decide_by::text as "decideBy", notify_by::text as "notifyBy" from submission where number = $1`,
      [number.replaceAll('-', '')],
    );
    return row;
  };

  beforeEach(async () => {
    hall = await startTownHall();
  });
  afterEach(() => hall.close());

  it('is told to everybody with its computation, to the author and to the staff in the same words', async () => {
    const sent = await published();
    const { deadline, decideBy } = await seen(sent);
    expect(deadline).toMatchObject({ startedOn: '2026-11-23', dueOn: '2027-01-25', state: 'running', daysLeft: 63, overdueDays: 0 });
    expect(deadline.explanation?.bg).toBe('получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027');
    expect(decideBy).toBe(deadline.dueOn);
    const own = await hall.visitor().post<{ case: CaseView }>('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
    expect(own.body.case.deadline).toEqual(deadline);
    for (const name of ['moderator', 'streets'] as const) {
      const file = await (await desk(name)).get<CaseView>(`/api/v1/case-files/${sent.number}`);
      expect(file.body.deadline).toEqual(deadline);
    }
  });

  it('never tells a late answer as one in time', async () => {
    const sent = await published();
    hall.clock.set('2027-02-04T09:00:00Z');
    expect((await seen(sent)).overdueDays).toBe(10);
    const official = await desk('streets');
    const { status, text } = await official.post(`/api/v1/submissions/${sent.number}/responses`, ANSWER);
    expect([status, text]).toEqual([201, expect.any(String)]);
    hall.clock.set('2027-04-04T09:00:00Z');
    const { deadline, overdueDays } = await seen(sent);
    expect(deadline).toMatchObject({
      state: 'overdue',
      overdueDays: 10,
      daysLeft: null,
      reason: { code: 'answered_late', on: '2027-02-04' },
    });
    expect(deadline.reason.words.bg).toBe('Общината отговори на 4 февруари 2027 г. със закъснение от 10 дни.');
    expect(overdueDays).toBe(0);
  });

  it('has none for an anonymous case, and says why', async () => {
    const sent = await published({ identity: 'anonymous', author: { email: null } });
    expect((await seen(sent)).deadline).toMatchObject({
      dueOn: null,
      startedOn: null,
      state: 'none',
      reason: { code: 'anonymous' },
      explanation: null,
    });
  });

  it('costs one statement more than the case itself', async () => {
    const sent = await published();
    const moderator = await desk();
    expect(await countStatements(hall.dataSource, () => seen(sent))).toBeLessThanOrEqual(7);
    expect(await countStatements(hall.dataSource, () => moderator.get(`/api/v1/case-files/${sent.number}/deadline`))).toBeLessThanOrEqual(
      5,
    );
  });

  describe('is extended', () => {
    it('by the act of the superior body, in front of everybody', async () => {
      const sent = await published();
      hall.clock.set('2026-12-02T09:00:00Z');
      const before = await (await desk()).get<DeadlineDesk>(`/api/v1/case-files/${sent.number}/deadline`);
      expect(before.body.limit).toEqual({ on: '2027-02-23', article: { bg: 'чл. 121 АПК', en: 'Art. 121 APC' } });
      const { status, body, headers } = await extend(sent, { toldOn: '2026-12-02' });
      expect([status, body.limit]).toEqual([201, null]);
      const { deadline, version, timeline, decideBy } = await seen(sent);
      expect(headers['etag']).toBe(`"v${version}"`);
      expect(decideBy).toBe('2027-02-22');
      expect(deadline).toMatchObject({ dueOn: '2027-02-22', state: 'running' });
      expect(deadline.extensions).toEqual([
        {
          ...EXTENSION,
          lastDay: undefined,
          toldOn: '2026-12-02',
          oldDueOn: '2027-01-25',
          newDueOn: '2027-02-22',
          recordedAt: '2026-12-02T09:00:00.000Z',
        },
      ]);
      expect(deadline.explanation?.bg).toMatch(/25\.01\.2027; удължен до 20\.02\.2027, събота → 22\.02\.2027$/);
      expect(timeline.at(-1)?.type).toBe('deadline_extended');
      expect(await rowOf(sent)).toEqual({ extendedTo: '2027-02-20', decideBy: '2027-02-22', notifyBy: '2027-03-01' });
      const trail = await hall.dataSource.query<object[]>(`select changes from audit_entry where action = 'case.extend_deadline'`);
      expect(trail).toEqual([
        {
          changes: {
            decideBy: { old: '2027-01-25', new: '2027-02-22' },
            act: 'РД-15-112',
            actDate: '2026-12-01',
            issuer: 'Областен управител',
          },
        },
      ]);
    });

    it('without its reason once the author took the case back, with the act and the days', async () => {
      const sent = await published();
      hall.clock.set('2026-12-02T09:00:00Z');
      await extend(sent);
      const author = hall.visitor();
      await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
      expect((await author.post(`/api/v1/cases/${sent.number}/withdrawal`, {})).status).toBeLessThan(300);
      const { deadline } = await seen(sent);
      expect(deadline.extensions).toMatchObject([{ reason: '', actNumber: EXTENSION.actNumber, newDueOn: '2027-02-22' }]);
    });

    it('with a letter to the author and to those who follow', async () => {
      const sent = await published();
      await hall.dataSource.query(`update submission set author_email_confirmed_at = now()`);
      await hall.drainOutbox();
      hall.clock.set('2026-12-02T09:00:00Z');
      await extend(sent);
      const [event] = await hall.dataSource.query<{ payload: Record<string, string> }[]>(
        `select payload from outbox_event where type = 'submission.deadline_extended'`,
      );
      expect(Object.keys(event?.payload ?? {}).sort()).toEqual(['extensionId', 'newDueOn', 'number', 'oldDueOn']);
      await hall.drainOutbox();
      const letters = await hall.dataSource.query<{ template: string }[]>(
        `select payload ->> 'template' as template from outbox_event where payload ->> 'template' like '%deadline_extended'`,
      );
      expect(letters).toEqual([{ template: 'author.deadline_extended' }]);
    });

    it('by nobody but moderators', async () => {
      const sent = await published();
      const url = `/api/v1/case-files/${sent.number}/extensions`;
      expect((await hall.visitor().post(url, EXTENSION)).status).toBe(401);
      for (const name of ['streets', 'monitor', 'appeals', 'admin'] as const)
        expect((await (await desk(name)).post(url, EXTENSION)).status).toBe(403);
    });

    it('and refused with the rule: past the maximum, an act of tomorrow, a day that there is not, no gain', async () => {
      const sent = await published();
      hall.clock.set('2026-12-02T09:00:00Z');
      const codes = async (changes: object) => {
        const { status, body } = await extend(sent, changes);
        return [status, ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
      };
      expect(await codes({ lastDay: '2027-02-24' })).toEqual([422, '/lastDay past_maximum']);
      expect(await codes({ actDate: '2026-12-03' })).toEqual([422, '/actDate act_in_future']);
      expect(await codes({ lastDay: '2027-01-25' })).toEqual([422, '/lastDay not_later']);
      expect((await codes({ lastDay: '2027-02-30' })).at(-1)).toMatch(/^\/lastDay /);
      expect(await codes({ reason: 'Няма.' })).toEqual([422, '/reason too_short']);
      expect(await codes({ issuer: ' ' })).toEqual([422, '/issuer blank']);
      expect((await rowOf(sent))?.['decideBy']).toBe('2027-01-25');
    });

    it('once for a signal, before its last day is over, and on the version that was seen', async () => {
      const sent = await published();
      hall.clock.set('2026-12-02T09:00:00Z');
      expect((await extend(sent, {}, '"v1"')).status).toBe(412);
      const answers = await Promise.all([extend(sent), extend(sent, { actNumber: 'РД-2' })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await seen(sent)).deadline.extensions).toHaveLength(1);
      expect((await extend(sent)).body.type).toMatch(/extended-already$/);
      const late = await published();
      hall.clock.set('2027-04-30T09:00:00Z');
      expect((await extend(late)).body.type).toMatch(/deadline-passed$/);
    });

    it('twice for a recommendation, up to six months from receipt', async () => {
      const sent = await published({ kind: 'recommendation' });
      hall.clock.set('2026-12-02T09:00:00Z');
      expect((await extend(sent)).status).toBe(201);
      expect((await extend(sent, { actNumber: 'РД-16', lastDay: '2027-05-23' })).status).toBe(201);
      const { deadline } = await seen(sent);
      expect(deadline.dueOn).toBe('2027-05-25');
      expect(deadline.extensions.map(({ oldDueOn, newDueOn }) => [oldDueOn, newDueOn])).toEqual([
        ['2027-01-25', '2027-02-22'],
        ['2027-02-22', '2027-05-25'],
      ]);
    });

    it('and counted again from the day of the act when the calendar changes', async () => {
      const sent = await published();
      hall.clock.set('2026-12-02T09:00:00Z');
      await extend(sent);
      const act = { date: '2027-02-22', working: false, act: 'РМС № 9 от 2027 г.' };
      await (await desk('admin')).post('/api/v1/admin/calendar-exceptions', act);
      expect(await rowOf(sent)).toEqual({ extendedTo: '2027-02-20', decideBy: '2027-02-23', notifyBy: '2027-03-02' });
      const { deadline } = await seen(sent);
      expect(deadline.dueOn).toBe('2027-02-23');
      expect(deadline.explanation?.bg).toMatch(/удължен до 20\.02\.2027, събота → 23\.02\.2027$/);
      expect(deadline.extensions[0]?.newDueOn).toBe('2027-02-22');
      const [why] = await hall.dataSource.query<{ changes: object }[]>(
        `select changes from audit_entry where action = 'case.recount_terms'`,
      );
      expect(why?.changes).toMatchObject({ decideBy: { old: '2027-02-22', new: '2027-02-23' }, calendar: act });
    });
  });

  it('is not told where the text was withheld and the case answered', async () => {
    const sent = await hall.submit();
    await (
      await desk()
    ).post(`/api/v1/moderation/${sent.number}/decisions`, {
      decision: 'reject',
      reasonCode: 'insult',
      note: 'Обида.',
      department: 'streets',
    });
    const official = await desk('streets');
    await official.post(`/api/v1/submissions/${sent.number}/responses`, ANSWER);
    expect((await seen(sent)).deadline).toMatchObject({ state: 'stopped', reason: { code: 'not_public', on: null }, overdueDays: 0 });
  });
});
