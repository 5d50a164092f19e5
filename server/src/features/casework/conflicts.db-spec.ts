import fc from 'fast-check';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { STAFF_NAMES, startTownHall, type StaffName, type TownHall } from '../../../test/harness/town-hall.js';
import { OFFICES } from '../../kernel/actor.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { ChangePage, SearchPage } from './http/case-lists.dto.js';
import type { Queue } from './http/queue.dto.js';

const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };

describe('who is kept away from a case', () => {
  let town: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    town = await startTownHall();
    moderator = await town.staff('moderator');
  }, 60_000);

  afterAll(() => town.close());

  const decide = (number: string, decision: object) => moderator.post<CaseFile>(`/api/v1/moderation/${number}/decisions`, decision);
  const fileFor = async (name: StaffName, number: string) => (await town.staff(name)).get<CaseFile>(`/api/v1/case-files/${number}`);

  describe('by whom a signal is about', () => {
    it.each([
      [{ department: 'streets' }, 'streets', 409],
      [{ department: 'streets' }, 'property', 200],
      [{ office: 'mayor' }, 'mayor', 409],
      [{ office: 'mayor' }, 'property', 409],
      [{ office: 'deputy_mayor' }, 'streets', 409],
      [{ office: 'employee' }, 'property', 200],
      [{ name: 'Иван Иванов' }, 'property', 200],
    ])('a signal about %j routed to %s is %i', async (about, department, status) => {
      const { number } = await town.submit({ about });
      for (const decision of [
        { decision: 'publish', department },
        { decision: 'reject', reasonCode: 'insult', note: 'Обижда.', department },
      ]) {
        if (status === 409) {
          const answer = await decide(number, decision);
          expect(answer.status).toBe(409);
          expect(answer.body).toMatchObject({ type: 'http://localhost:3000/problems/conflict-of-interest' });
        }
      }
      const routed = await decide(number, { decision: 'route', department });
      expect(routed.status).toBe(status);
      expect((await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.publication).toBe('pending');
    });

    it('the topic’s default department is suggested unless the signal is about it', async () => {
      const suggested = async (changes: object) => {
        const { number } = await town.submit({ ...changes });
        return (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.suggestedDepartment;
      };
      expect(await suggested({})).toBe('streets');
      expect(await suggested({ about: { department: 'streets' } })).toBeNull();
      expect(await suggested({ about: { office: 'deputy_mayor' } })).toBeNull();
      expect(await suggested({ topic: 'corruption', about: { office: 'mayor' } })).toBeNull();
      expect(await suggested({ topic: 'ethics' })).toBeNull();
    });

    it('one who holds the office does not know the case, and their colleague does', async () => {
      const { number } = await town.submit();
      await decide(number, { decision: 'publish', department: 'streets' });
      await town.dataSource.query(`update submission set about_office = 'deputy_mayor' where number = $1`, [number.replace('-', '')]);
      expect((await fileFor('streets2', number)).status).toBe(404);
      expect((await (await town.staff('streets2')).post(`/api/v1/submissions/${number}/responses`, ANSWER)).status).toBe(404);
      const { status, body } = await fileFor('streets', number);
      expect(status).toBe(200);
      expect(body.about).toBeNull();
      expect((await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.about).toEqual({
        department: null,
        office: 'deputy_mayor',
        name: null,
      });
    });
  });

  describe('by their own declaration', () => {
    it('an official steps back and a colleague goes on', async () => {
      const { number } = await town.submit();
      await decide(number, { decision: 'publish', department: 'streets' });
      const streets = await town.staff('streets');
      expect((await streets.post(`/api/v1/case-files/${number}/conflict-of-interest`, { reason: 'Авторът ми е братовчед.' })).status).toBe(
        204,
      );
      expect((await fileFor('streets', number)).status).toBe(404);
      expect((await streets.post(`/api/v1/case-files/${number}/conflict-of-interest`, {})).status).toBe(404);
      expect((await streets.get<SearchPage>(`/api/v1/case-search?q=${number}`)).body.items).toEqual([]);
      const { body } = await fileFor('streets2', number);
      expect(body).toMatchObject({ procedure: 'assigned', conflicts: [{ accountName: 'Служител streets' }] });
      expect(body.timeline.at(-1)).toMatchObject({ type: 'conflict_declared', note: 'Авторът ми е братовчед.' });
      expect((await town.visitor().get(`/api/v1/submissions/${number}`)).text).not.toContain('conflict_declared');
    });

    it('the last official of a department gives the case back with it', async () => {
      const { number } = await town.submit();
      await decide(number, { decision: 'publish', department: 'property' });
      await (await town.staff('property')).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
      const { body } = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
      expect(body).toMatchObject({ procedure: 'received', department: null });
      expect(body.timeline.at(-1)).toMatchObject({ type: 'handed_back', by: 'system' });
    });

    it('a moderator steps back, and no longer finds the case anywhere', async () => {
      const { number } = await town.submit();
      const second = await town.staff('moderator2');
      expect((await second.post(`/api/v1/case-files/${number}/conflict-of-interest`, { reason: 'Познаваме се.' })).status).toBe(204);
      expect((await second.get(`/api/v1/moderation/${number}`)).status).toBe(404);
      expect((await second.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' })).status).toBe(404);
      const numbers = (await second.get<Queue>('/api/v1/moderation/queue?limit=100')).body.items.map((item) => item.number);
      expect(numbers).not.toContain(number);
      expect((await decide(number, { decision: 'publish' })).status).toBe(200);
    });
  });

  it('lists show exactly the cases that their reader may open', async () => {
    const numbers = await Promise.all(Array.from({ length: 6 }, async () => (await town.submit()).number));
    const state = fc.record({
      department: fc.constantFrom(null, 'property', 'streets', 'mayor'),
      procedure: fc.constantFrom('received', 'assigned', 'answered', 'reopened', 'forwarded'),
      aboutDepartment: fc.constantFrom(null, 'property', 'streets'),
      aboutOffice: fc.constantFrom(null, ...OFFICES),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { minLength: numbers.length, maxLength: numbers.length }),
        fc.constantFrom(...STAFF_NAMES),
        async (states, name) => {
          for (const [index, { department, procedure, aboutDepartment, aboutOffice }] of states.entries()) {
            await town.dataSource.query(
              `update submission set procedure = $2, department_id = (select id from department where slug = $3),
                    about_department_id = (select id from department where slug = $4), about_office = $5 where number = $1`,
              [numbers[index]?.replace('-', ''), procedure, department, aboutDepartment, aboutOffice],
            );
          }
          const client = await town.staff(name);
          const search = await client.get<SearchPage>('/api/v1/case-search?limit=100');
          const listed = new Set(search.status === 200 ? search.body.items.map(({ number }) => number) : []);
          for (const number of numbers) {
            const { status } = await client.get(`/api/v1/case-files/${number}`);
            expect([name, number, listed.has(number)]).toEqual([name, number, status === 200]);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  describe('by the author’s wish to stay hidden', () => {
    const hidden = async (): Promise<string> => {
      const { number } = await town.submit({ identity: 'hidden' });
      await decide(number, { decision: 'publish', department: 'streets' });
      return number;
    };
    const reveal = async (name: StaffName, number: string, reason = 'Нужен е оглед в двора на автора.') =>
      (await town.staff(name)).post(`/api/v1/case-files/${number}/identity-reveals`, { reason });

    it('an official learns the name with a reason, which the author and the audit trail see', async () => {
      const { number, accessCode } = await town.submit({ identity: 'hidden' });
      await decide(number, { decision: 'publish', department: 'streets' });
      const before = await fileFor('streets', number);
      expect(before.body).toMatchObject({ author: null, authorRevealable: true });
      expect(before.text).not.toContain('maria@zaedno.example');
      expect((await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.author).toMatchObject({ name: 'Мария Петрова' });

      expect((await reveal('streets', number, ' ')).status).toBe(422);
      const revealed = await reveal('streets', number);
      expect(revealed.status).toBe(200);
      expect(revealed.body).toMatchObject({ author: { name: 'Мария Петрова', email: 'maria@zaedno.example', emailConfirmed: false } });
      expect((await fileFor('streets', number)).body).toMatchObject({ author: { name: 'Мария Петрова' }, authorRevealable: false });
      expect((await fileFor('streets2', number)).body).toMatchObject({ author: null, authorRevealable: true });

      const opened = await town.visitor().post<{ case: CaseFile }>('/api/v1/cases/lookup', { number, accessCode });
      const lines = opened.body.case.timeline.filter(({ type }) => type === 'identity_revealed');
      expect(lines).toMatchObject([{ note: 'Нужен е оглед в двора на автора.', department: 'streets', actor: null }]);
      const audited: unknown = await town.dataSource.query(
        `select actor_id, changes ->> 'reason' as reason from audit_entry where action = 'case.reveal_identity' order by id desc limit 1`,
      );
      expect(audited).toEqual([{ actor_id: town.accountOf('streets'), reason: 'Нужен е оглед в двора на автора.' }]);
      expect((await town.visitor().get(`/api/v1/submissions/${number}`)).text).not.toContain('identity_revealed');
    });

    it('asking twice leaves one line', async () => {
      const number = await hidden();
      await reveal('streets', number);
      expect((await reveal('streets', number)).status).toBe(200);
      const { body } = await fileFor('streets', number);
      expect(body.timeline.filter(({ type }) => type === 'identity_revealed')).toHaveLength(1);
    });

    it('a new routing hides the author again', async () => {
      const number = await hidden();
      await reveal('streets', number);
      await (await town.staff('streets')).post(`/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' });
      await decide(number, { decision: 'route', department: 'streets' });
      expect((await fileFor('streets', number)).body.author).toBeNull();
    });

    it.each([
      ['named', { name: 'Мария Петрова' }, 409],
      ['anonymous', null, 409],
    ])('of a %s author an official sees %j, and nothing is to be revealed', async (identity, author, status) => {
      const { number } = await town.submit({
        identity,
        ...(identity === 'anonymous' ? { author: { email: 'maria@zaedno.example' } } : {}),
      });
      await decide(number, { decision: 'publish', department: 'streets' });
      const { body, text } = await fileFor('streets', number);
      if (author) expect(body.author).toMatchObject(author);
      else expect([body.author, text.includes('maria@zaedno.example')]).toEqual([null, false]);
      expect((await reveal('streets', number)).status).toBe(status);
    });
  });

  it('a department without officials gives its cases back, and one with officials keeps them', async () => {
    // What the other tests left behind is delivered first.
    await town.drainOutbox();
    const cases = { streets: (await town.submit()).number, mayor: (await town.submit()).number };
    await decide(cases.streets, { decision: 'publish', department: 'streets' });
    await decide(cases.mayor, { decision: 'publish', department: 'mayor' });
    const admin = await town.staff('admin');
    for (const name of ['streets', 'mayor'] as const) {
      expect((await admin.patch(`/api/v1/admin/accounts/${town.accountOf(name)}`, { status: 'deactivated' })).status).toBe(200);
    }
    await town.drainOutbox();
    const departments = async () =>
      Promise.all(
        Object.values(cases).map(async (number) => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.department),
      );
    expect(await departments()).toEqual(['streets', null]);
    await town.drainOutbox();
    expect(await departments()).toEqual(['streets', null]);
  }, 60_000);

  it('a monitor reads what changed in public, and of a withheld case no words', async () => {
    const monitor = await town.staff('monitor');
    const [shown, kept, pending] = [
      await town.submit({ title: 'Пейки в парка' }),
      await town.submit({ title: 'Тайно заглавие' }),
      await town.submit(),
    ];
    await decide(shown.number, { decision: 'publish', department: 'property' });
    await decide(kept.number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда съсед.', department: 'property' });
    const { body, text, headers } = await monitor.get<ChangePage>('/api/v1/changes?limit=3');
    expect(body.items.map(({ type, number, title, department, status }) => [type, number, title, department, status])).toEqual([
      ['withheld', kept.number, null, null, 'rejected'],
      ['assigned', shown.number, 'Пейки в парка', 'property', 'assigned'],
      ['published', shown.number, 'Пейки в парка', 'property', 'assigned'],
    ]);
    expect(text).not.toContain(pending.number);
    const next = /<([^>]+)>; rel="?next/.exec(String(headers.link))?.[1] ?? '';
    const second = await monitor.get<ChangePage>(next);
    expect(second.body.items[0]).toMatchObject({ type: 'received', number: shown.number });
    expect((await monitor.get<ChangePage>('/api/v1/changes?since=2026-11-24')).body.items).toEqual([]);
    expect((await monitor.get('/api/v1/changes?after=x')).status).toBe(400);
    expect((await monitor.get('/api/v1/changes?since=yesterday')).status).toBe(400);
  });
});
