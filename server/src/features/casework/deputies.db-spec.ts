import type { ApiClient } from '../../../test/harness/api-client.js';
import { MailServer } from '../../../test/harness/mail-server.js';
import { type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { Inbox, SearchPage } from './http/case-lists.dto.js';

interface Trace {
  readonly action: string;
  readonly actor: string | null;
  readonly actingFor: string | null;
  readonly subject: { readonly nameBg: string } | null;
  readonly changes: Readonly<Record<string, unknown>>;
}

const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
/** Days around today, 2026-11-23. */
const [YESTERDAY, TODAY, TOMORROW] = ['2026-11-22', '2026-11-23', '2026-11-24'] as const;

describe('a deputy', () => {
  const mail = new MailServer();
  let town: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    moderator = await town.staff('moderator');
  }, 60_000);
  beforeEach(async () => {
    await town.drainOutbox();
    mail.forget();
    await town.dataSource.query('delete from absence');
  });
  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  /** Past the rules of an administrator, who would not write down what is over. */
  const away = (holder: StaffName, deputy: StaffName, firstDay: string = TODAY, lastDay: string | null = TODAY) =>
    town.dataSource.query(
      `insert into absence (id, holder_id, office, department_id, deputy_id, first_day, last_day, created_at)
       select gen_random_uuid(), a.id, a.office, a.department_id, $2, $3, $4, now() from account a where a.id = $1`,
      [town.accountOf(holder), town.accountOf(deputy), firstDay, lastDay],
    );
  const arrange = async (holder: StaffName, deputy: StaffName): Promise<void> => {
    const absence = { holder: town.accountOf(holder), deputy: town.accountOf(deputy), firstDay: TODAY };
    const { status, text } = await (await town.staff('admin')).post('/api/v1/admin/absences', absence);
    if (status !== 201) throw new Error(text);
  };
  const route = (number: string, department: string) =>
    moderator.post<CaseFile>(`/api/v1/moderation/${number}/decisions`, { decision: 'route', department });
  const caseIn = async (department: string, changes: object = {}): Promise<string> => {
    const { number } = await town.submit({ ...changes });
    const { status, text } = await route(number, department);
    if (status !== 200) throw new Error(text);
    return number;
  };
  const fileFor = async (name: StaffName, number: string) => (await town.staff(name)).get<CaseFile>(`/api/v1/case-files/${number}`);
  const answerBy = async (name: StaffName, number: string) =>
    (await town.staff(name)).post<{ text: string }>(`/api/v1/submissions/${number}/responses`, ANSWER);
  const inboxOf = async (name: StaffName) =>
    (await (await town.staff(name)).get<Inbox>('/api/v1/inbox?limit=100')).body.items.map(({ number }) => number);

  describe('in the days of the absence', () => {
    it.each<[string, string, string | null, boolean]>([
      ['today alone', TODAY, TODAY, true],
      ['yesterday and today', YESTERDAY, TODAY, true],
      ['today and tomorrow', TODAY, TOMORROW, true],
      ['from yesterday on', YESTERDAY, null, true],
      ['yesterday alone', YESTERDAY, YESTERDAY, false],
      ['tomorrow', TOMORROW, null, false],
    ])('of %s sees and may do what the position may: %#', async (_, firstDay, lastDay, acts) => {
      const number = await caseIn('mayor');
      await away('mayor', 'streets', firstDay, lastDay);
      expect((await fileFor('streets', number)).status).toBe(acts ? 200 : 404);
      expect((await inboxOf('streets')).includes(number)).toBe(acts);
      const { items } = (await (await town.staff('streets')).get<SearchPage>(`/api/v1/case-search?q=${number}`)).body;
      expect(items.length).toBe(acts ? 1 : 0);
      expect((await answerBy('streets', number)).status).toBe(acts ? 201 : 404);
    });

    it('ends with its last day by itself, in the middle of a session', async () => {
      const number = await caseIn('mayor');
      await away('mayor', 'streets', TODAY, TOMORROW);
      // 11:00 in Sofia: eleven hours before midnight of the next day.
      town.clock.advance({ hours: 36 });
      await town.signInAgain('streets');
      expect((await fileFor('streets', number)).status).toBe(200);
      town.clock.advance({ hours: 1, minutes: 1 });
      expect((await fileFor('streets', number)).status).toBe(404);
      town.clock.advance({ hours: -37, minutes: -1 });
      await town.signInAgain('streets');
    });

    it('keeps what their own department has, and the one who is away keeps theirs', async () => {
      const [own, theirs] = [await caseIn('streets'), await caseIn('mayor')];
      await away('mayor', 'streets');
      expect((await fileFor('streets', own)).status).toBe(200);
      expect((await fileFor('mayor', theirs)).status).toBe(200);
      expect((await fileFor('mayor', own)).status).toBe(404);
    });

    it('is nobody when either of the two has left their place', async () => {
      const number = await caseIn('mayor');
      await away('mayor', 'streets');
      await town.dataSource.query(`update account set office = 'employee' where id = $1`, [town.accountOf('mayor')]);
      expect((await fileFor('streets', number)).status).toBe(404);
      await town.dataSource.query(`update account set office = 'mayor' where id = $1`, [town.accountOf('mayor')]);
      expect((await fileFor('streets', number)).status).toBe(200);
    });

    it('has no deputy for what they do as a deputy', async () => {
      const number = await caseIn('mayor');
      await away('mayor', 'streets2');
      await away('streets2', 'property');
      expect((await fileFor('streets2', number)).status).toBe(200);
      expect((await fileFor('property', number)).status).toBe(404);
    });
  });

  describe('leaves a trace', () => {
    const trail = async (number: string) =>
      (await (await town.staff('admin')).get<{ items: Trace[] }>('/api/v1/admin/audit?limit=50&subject=submission')).body.items
        .filter(({ subject }) => subject?.nameBg === number)
        .map(({ action, actor, actingFor, changes }) => [action, actor, actingFor, changes['act'] ?? null])
        .reverse();

    it('of every act, with the one for whom it is done', async () => {
      const number = await caseIn('mayor', { identity: 'hidden' });
      await away('mayor', 'streets');
      const deputy = await town.staff('streets');
      const post = async (path: string, body: object) => expect((await deputy.post(path, body)).status).toBeLessThan(300);
      await post(`/api/v1/case-files/${number}/identity-reveals`, { reason: 'За да се обадя.' });
      await post(`/api/v1/case-files/${number}/messages`, { text: 'Кога е станало?' });
      await post(`/api/v1/submissions/${number}/responses`, ANSWER);
      const pair = ['Служител streets', 'Служител mayor'];
      expect(await trail(number)).toEqual([
        ['case.reveal_identity', ...pair, null],
        ['case.act_for', ...pair, 'message_from_staff'],
        ['case.act_for', ...pair, 'answered'],
      ]);
      const { timeline } = (await fileFor('mayor', number)).body;
      expect(timeline.filter(({ actingFor }) => actingFor !== null).map(({ type, actor }) => [type, actor])).toEqual([
        ['identity_revealed', 'Служител streets'],
        ['message_from_staff', 'Служител streets'],
        ['answered', 'Служител streets'],
      ]);
      expect(timeline.find(({ type }) => type === 'answered')?.actingFor).toBe('Служител mayor');
    });

    it('of handing a case back, after which it is nobody’s', async () => {
      const number = await caseIn('mayor');
      await away('mayor', 'streets');
      const handedBack = await (await town.staff('streets')).post(`/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' });
      expect(handedBack.status).toBeLessThan(300);
      expect(await trail(number)).toEqual([['case.act_for', 'Служител streets', 'Служител mayor', 'handed_back']]);
    });

    it('not of what they do for their own department, nor of what the one who is away does', async () => {
      const [own, theirs] = [await caseIn('streets'), await caseIn('mayor')];
      await away('mayor', 'streets');
      expect((await answerBy('streets', own)).status).toBe(201);
      expect((await answerBy('mayor', theirs)).status).toBe(201);
      expect([await trail(own), await trail(theirs)]).toEqual([[], []]);
    });

    it('under the answer, as a deputy signs', async () => {
      const number = await caseIn('mayor');
      await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
      await away('mayor', 'streets');
      await answerBy('streets', number);
      const { text } = await town.visitor().get(`/api/v1/submissions/${number}`);
      expect(text).toContain('"служител на общината, за кмет на общината"');
      expect(text).not.toContain('Служител');
    });
  });

  describe('is kept away as the one who is away is', () => {
    it.each<[object, string, number, number]>([
      // about, department, routed in the absence, routed otherwise
      // Everybody in the town hall works under the mayor.
      [{ office: 'mayor' }, 'streets', 409, 409],
      [{ department: 'mayor' }, 'streets', 409, 200],
      [{ department: 'mayor' }, 'property', 200, 200],
      [{ department: 'streets' }, 'mayor', 409, 200],
      [{ department: 'property' }, 'mayor', 200, 200],
    ])('a signal about %j for %s is %i, and %i outside of the days', async (about, department, inside, outside) => {
      const first = await town.submit({ about });
      const second = await town.submit({ about });
      await away('mayor', 'streets');
      const answer = await route(first.number, department);
      expect(answer.status).toBe(inside);
      if (inside === 409) expect(answer.body).toMatchObject({ type: 'http://localhost:3000/problems/conflict-of-interest' });
      await town.dataSource.query('delete from absence');
      expect((await route(second.number, department)).status).toBe(outside);
    });

    it('from the office of a deputy who works elsewhere', async () => {
      const { number } = await town.submit({ about: { office: 'deputy_mayor' } });
      await away('mayor', 'streets2');
      expect((await route(number, 'mayor')).status).toBe(409);
    });

    it('no longer knows a case about the one who is away, which a colleague does', async () => {
      const number = await caseIn('streets', { about: { department: 'mayor' } });
      expect((await fileFor('streets', number)).status).toBe(200);
      await away('mayor', 'streets');
      expect((await fileFor('streets', number)).status).toBe(404);
      expect((await inboxOf('streets')).includes(number)).toBe(false);
      expect((await answerBy('streets', number)).status).toBe(404);
      expect((await fileFor('streets2', number)).status).toBe(200);
    });

    it('gives the case back when nobody else could handle it', async () => {
      const number = await caseIn('property', { about: { department: 'mayor' } });
      await arrange('mayor', 'property');
      await town.drainOutbox();
      const { body } = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
      expect(body).toMatchObject({ procedure: 'received', department: null });
    });
  });

  describe('on the day that an absence begins', () => {
    it('gives back what nobody else could handle', async () => {
      const [kept, returned] = [await caseIn('property'), await caseIn('property', { about: { department: 'mayor' } })];
      await away('mayor', 'property', TOMORROW, null);
      const states = async () => {
        await town.app.get(RecurringTasks).runAll();
        const read = async (number: string) => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.procedure;
        return [await read(kept), await read(returned)];
      };
      expect(await states()).toEqual(['assigned', 'assigned']);
      await town.dataSource.query('update absence set first_day = $1', [TODAY]);
      expect(await states()).toEqual(['assigned', 'received']);
    });
  });

  describe('gets the letters', () => {
    const told = (number: string): string[] =>
      mail.received.filter(({ subject }) => subject === `Нов случай за отдела: ${number}`).map(({ recipient }) => recipient);

    it('about new cases of whoever is away, who gets them too', async () => {
      await away('mayor', 'streets');
      const number = await caseIn('mayor');
      town.clock.advance({ minutes: 11 });
      await town.drainOutbox();
      expect(told(number).sort()).toEqual(['mayor@zaedno.example', 'streets@zaedno.example']);
    });

    it('not on other days', async () => {
      await away('mayor', 'streets', TOMORROW, null);
      const number = await caseIn('mayor');
      town.clock.advance({ minutes: 11 });
      await town.drainOutbox();
      expect(told(number)).toEqual(['mayor@zaedno.example']);
    });
  });
});
