import { linkIn, MailServer } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CaseFile } from './http/case-file.dto.js';

describe('a department that closes', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(() => mail.start());
  afterAll(() => mail.stop());

  beforeEach(async () => {
    town = await startTownHall({ smtpUrl: mail.url() });
  });
  afterEach(() => town.close());

  const close = async (department: string, closedOn: string | null): Promise<void> => {
    const { status, text } = await (await town.signInAgain('admin')).patch(`/api/v1/admin/departments/${department}`, { closedOn });
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
  };

  const assigned = async (department: string, decision: object = { decision: 'publish' }): Promise<string> => {
    const { number } = await town.submit();
    const { status, text } = await (
      await town.staff('moderator')
    ).post(`/api/v1/moderation/${number}/decisions`, { ...decision, department });
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
    return number;
  };

  const read = async (number: string) => (await (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  const routes = async (): Promise<Record<string, string | null>> => {
    const { body } = await (
      await town.staff('admin')
    ).get<{ items: { key: string; defaultDepartment: string | null }[] }>('/api/v1/admin/topics');
    return Object.fromEntries(body.items.map(({ key, defaultDepartment }) => [key, defaultDepartment]));
  };

  const anHourOfTheWorker = async (): Promise<void> => {
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };

  it('gives its open cases back to the moderators, who get a letter each; cases of others stay', async () => {
    const mine = await assigned('streets');
    const withheld = await assigned('streets', { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    const other = await assigned('property');
    mail.forget();
    await close('streets', '2026-11-23');
    for (const number of [mine, withheld]) {
      const { procedure, department, timeline } = await read(number);
      expect([procedure, department]).toEqual(['received', null]);
      expect(timeline.at(-1)).toMatchObject({
        type: 'handed_back',
        by: 'system',
        note: 'Отделът е закрит. Насочете случая към друг отдел.',
      });
    }
    expect((await read(other)).procedure).toBe('assigned');
    for (const name of ['moderator', 'moderator2']) {
      const letters = mail.to(`${name}@zaedno.example`);
      expect(letters.map(({ subject }) => subject).sort()).toEqual([mine, withheld].map((number) => `Случай ${number} е върнат`).sort());
      expect(letters.map((letter) => linkIn(letter, /staff/)).sort()).toEqual(
        [mine, withheld].map((number) => `/bg/staff/review/${number}`).sort(),
      );
    }
  });

  it('keeps what it answered', async () => {
    const number = await assigned('streets');
    const answer = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
    await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, answer);
    await close('streets', '2026-11-23');
    expect(await read(number)).toMatchObject({ procedure: 'answered', department: 'streets' });
  });

  it('takes the default route from its topics, with a trace, and leaves the others theirs', async () => {
    await close('streets', '2026-11-23');
    expect(await routes()).toMatchObject({ services: null, corruption: 'mayor' });
    const [entry] = await town.dataSource.query(
      `select actor_kind, subject_id, changes -> 'defaultDepartmentId' -> 'new' as route from audit_entry where action = 'topic.changed'`,
    );
    expect(entry).toEqual({ actor_kind: 'system', subject_id: 'services', route: null });
    await close('streets', null);
    expect((await routes())['services']).toBeNull();
  });

  it('works until its day, and gives back when that has come', async () => {
    const number = await assigned('streets');
    await close('streets', '2026-12-01');
    await anHourOfTheWorker();
    expect((await read(number)).procedure).toBe('assigned');
    expect((await routes())['services']).toBe('streets');
    // 23:30 on the last day in Sofia, and half an hour after midnight.
    town.clock.set('2026-11-30T21:30:00Z');
    await anHourOfTheWorker();
    await Promise.all([town.signInAgain('moderator'), town.signInAgain('admin')]);
    expect((await read(number)).procedure).toBe('assigned');
    town.clock.set('2026-11-30T22:30:00Z');
    await anHourOfTheWorker();
    expect(await read(number)).toMatchObject({ procedure: 'received', department: null });
    expect((await routes())['services']).toBeNull();
  });

  it('that is kept open after all gives nothing back', async () => {
    const number = await assigned('streets');
    await close('streets', '2026-12-01');
    await close('streets', null);
    town.clock.set('2026-12-02T09:00:00Z');
    await anHourOfTheWorker();
    await town.signInAgain('moderator');
    expect((await read(number)).procedure).toBe('assigned');
  });

  it('gives back once, however often it is told and looked for', async () => {
    const number = await assigned('streets');
    await close('streets', '2026-11-23');
    await town.dataSource.query('update outbox_delivery set delivered_at = null where handler like $1', ['%departments-close']);
    await anHourOfTheWorker();
    const lines = (await read(number)).timeline.filter(({ type }) => type === 'handed_back');
    expect(lines).toHaveLength(1);
    const [count] = await town.dataSource.query(`select count(*)::int as changes from audit_entry where action = 'topic.changed'`);
    expect(count).toEqual({ changes: 1 });
  });
});
