import { type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CaseFile } from './http/case-file.dto.js';

/** Days around today, 2026-11-23. */
const [TODAY, LAST_MONDAY, DAY_BEFORE] = ['2026-11-23', '2026-11-16', '2026-11-15'] as const;

describe('a case of which only a deputy is left', () => {
  let town: TownHall;
  let number: string;

  beforeAll(async () => {
    town = await startTownHall();
  }, 60_000);
  beforeEach(async () => {
    await town.dataSource.query('delete from absence');
    ({ number } = await town.submit());
    const given = { decision: 'route', department: 'mayor' };
    expect((await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, given)).status).toBe(200);
  });
  afterAll(() => town.close());

  const away = (holder: StaffName, deputy: StaffName, firstDay: string, lastDay: string | null) =>
    town.dataSource.query(
      `insert into absence (id, holder_id, office, department_id, deputy_id, first_day, last_day, created_at)
       select gen_random_uuid(), a.id, a.office, a.department_id, $2, $3, $4, now() from account a where a.id = $1`,
      [town.accountOf(holder), town.accountOf(deputy), firstDay, lastDay],
    );
  /** Not by a route, which would look at once: as after days without a worker. */
  const stepBackUnseen = (name: StaffName) =>
    town.dataSource.query(
      'insert into conflict_declaration (submission_id, account_id, at) select id, $2, now() from submission where number = $1',
      [number.replace('-', ''), town.accountOf(name)],
    );
  const patch = async (name: StaffName, change: object): Promise<void> => {
    const { status, text } = await (await town.staff('admin')).patch(`/api/v1/admin/accounts/${town.accountOf(name)}`, change);
    if (status !== 200) throw new Error(text);
  };
  const file = async (): Promise<Pick<CaseFile, 'procedure' | 'department'>> =>
    (await (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  it.each<[string, StaffName, object, object]>([
    ['is deactivated', 'streets', { status: 'deactivated' }, { status: 'active' }],
    [
      'gets other work',
      'property',
      { role: 'monitor', department: null, office: null },
      { role: 'official', department: 'property', office: 'employee' },
    ],
  ])('goes back to the moderators when the deputy %s', async (_, deputy, leaves, comesBack) => {
    await away('mayor', deputy, TODAY, null);
    const holder = await town.staff('mayor');
    expect((await holder.post(`/api/v1/case-files/${number}/conflict-of-interest`, {})).status).toBe(204);
    await town.drainOutbox();
    expect(await file()).toMatchObject({ procedure: 'assigned', department: 'mayor' });
    expect((await (await town.staff(deputy)).get(`/api/v1/case-files/${number}`)).status).toBe(200);
    await patch(deputy, leaves);
    await town.drainOutbox();
    expect(await file()).toMatchObject({ procedure: 'received', department: null });
    await patch(deputy, comesBack);
    await town.signInAgain(deputy);
  });

  it.each<[string, string, string, string]>([
    ['goes back when the absence was over for days, and no worker ran', DAY_BEFORE, LAST_MONDAY, 'received'],
    ['stays while the deputy is there, however long ago that began', DAY_BEFORE, TODAY, 'assigned'],
    ['is no more looked for after a week', DAY_BEFORE, DAY_BEFORE, 'assigned'],
  ])('%s', async (_, firstDay, lastDay, procedure) => {
    await away('mayor', 'streets', firstDay, lastDay);
    await stepBackUnseen('mayor');
    await town.app.get(RecurringTasks).runAll();
    expect(await file()).toMatchObject({ procedure });
  });
});
