import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { AbsenceDto, AbsenceListDto, OwnAbsencesDto } from './http/absences.dto.js';
import { AbsenceList } from './reads/absence-list.js';

interface Trace {
  readonly action: string;
  readonly subject: { readonly nameBg: string } | null;
  readonly names: readonly { readonly nameBg: string }[];
}

const ABSENCES = '/api/v1/admin/absences';
const TODAY = '2026-11-23';

describe('who stands in for whom, as an administrator arranges it', () => {
  let town: TownHall;
  let admin: ApiClient;

  beforeAll(async () => {
    town = await startTownHall();
    admin = await town.staff('admin');
  }, 60_000);
  beforeEach(() => town.dataSource.query('delete from absence'));
  afterAll(() => town.close());

  const wanted = (changes: object = {}) => ({
    holder: town.accountOf('mayor'),
    deputy: town.accountOf('streets'),
    firstDay: TODAY,
    lastDay: '2026-11-27',
    ...changes,
  });
  const add = (changes: object = {}) => admin.post<AbsenceDto>(ABSENCES, wanted(changes));
  const added = async (changes: object = {}): Promise<AbsenceDto> => {
    const { status, body, text } = await add(changes);
    if (status !== 201) throw new Error(text);
    return body;
  };
  const list = async () => (await admin.get<AbsenceListDto>(ABSENCES)).body.items;
  const own = async (name: StaffName) => (await (await town.staff(name)).get<OwnAbsencesDto>('/api/v1/account/absences')).body;

  it('is for administrators alone', async () => {
    const { id } = await added();
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin')) {
      const client = await town.staff(name);
      const answers = [
        client.get(ABSENCES),
        client.get(`${ABSENCES}/${id}`),
        client.post(ABSENCES, wanted()),
        client.patch(`${ABSENCES}/${id}`, { lastDay: null }),
        client.post(`${ABSENCES}/${id}/end`, {}),
      ];
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
    expect((await town.visitor().get(ABSENCES)).status).toBe(401);
    expect((await town.visitor().get('/api/v1/account/absences')).status).toBe(401);
  });

  it('is empty at first, and then tells who, for whom and when', async () => {
    expect(await list()).toEqual([]);
    const absence = await added();
    expect(absence).toEqual({
      id: absence.id,
      holder: { id: town.accountOf('mayor'), name: 'Служител mayor', department: 'mayor' },
      office: 'mayor',
      deputy: { id: town.accountOf('streets'), name: 'Служител streets', department: 'streets' },
      firstDay: TODAY,
      lastDay: '2026-11-27',
      state: 'current',
      warnings: [],
    });
    expect(await list()).toEqual([absence]);
  });

  it('warns of an open end, and of a deputy who is away too', async () => {
    expect((await added({ lastDay: null })).warnings).toEqual(['open_end']);
    await added({ holder: town.accountOf('streets2'), deputy: town.accountOf('mayor'), firstDay: '2026-12-01', lastDay: '2026-12-05' });
    expect((await list()).map(({ warnings }) => warnings)).toEqual([['deputy_absent'], ['open_end']]);
  });

  it('refuses the wrong people and the wrong days', async () => {
    const codes = async (changes: object) => {
      const { status, body } = await admin.post<{ errors?: { pointer: string; code: string }[] }>(ABSENCES, wanted(changes));
      return [status, ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await codes({ holder: town.accountOf('streets') })).toContain('/holder holder_without_position');
    expect(await codes({ deputy: town.accountOf('moderator') })).toEqual([422, '/deputy deputy_is_no_official']);
    expect(await codes({ deputy: town.accountOf('mayor') })).toEqual([422, '/deputy deputy_is_holder']);
    expect(await codes({ deputy: '019abc00-0000-7000-8000-0000000000ff' })).toEqual([422, '/deputy deputy_is_no_official']);
    expect(await codes({ lastDay: '2026-11-22' })).toEqual([422, '/lastDay last_day_before_first']);
    expect(await codes({ firstDay: '2026-11-02', lastDay: '2026-11-22' })).toEqual([422, '/lastDay over_already']);
    expect(await codes({ firstDay: '2026-02-30' })).toEqual([400, expect.stringMatching(/^\/firstDay /)]);
    await added();
    expect(await codes({ firstDay: '2026-11-27', lastDay: null })).toEqual([422, '/firstDay overlaps']);
    expect(await codes({ firstDay: '2026-11-28', lastDay: null })).toEqual([201]);
  });

  it('lets only one of two through who name a deputy for the same days at once', async () => {
    const answers = await Promise.all([add(), add({ deputy: town.accountOf('property') })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is changed while it lasts, ended at once, and left as it was afterwards', async () => {
    const { id } = await added();
    const changed = await admin.patch<AbsenceDto>(`${ABSENCES}/${id}`, { deputy: town.accountOf('property'), lastDay: null });
    expect(changed.body).toMatchObject({ deputy: { name: 'Служител property' }, lastDay: null, firstDay: TODAY, state: 'current' });
    expect((await admin.post<AbsenceDto>(`${ABSENCES}/${id}/end`, {})).body).toMatchObject({ state: 'ended', warnings: [] });
    for (const answer of [
      await admin.post(`${ABSENCES}/${id}/end`, {}),
      await admin.patch(`${ABSENCES}/${id}`, { lastDay: '2026-12-01' }),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { type: 'http://localhost:3000/problems/absence-over' } });
    }
    expect((await admin.patch(`${ABSENCES}/019abc00-0000-7000-8000-0000000000ff`, {})).status).toBe(404);
    expect((await added()).state).toBe('current');
  });

  it('stays in the trail with the names of both', async () => {
    const { id } = await added();
    await admin.post(`${ABSENCES}/${id}/end`, {});
    const { items } = (await admin.get<{ items: Trace[] }>('/api/v1/admin/audit?limit=2&subject=account')).body;
    expect(items.map(({ action, subject }) => [action, subject?.nameBg])).toEqual([
      ['absence.ended', 'Служител mayor'],
      ['absence.added', 'Служител mayor'],
    ]);
    for (const { names } of items) expect(names.map(({ nameBg }) => nameBg)).toContain('Служител streets');
  });

  it('warns when one of the two has left their place', async () => {
    await added();
    await town.dataSource.query(`update account set office = 'employee' where id = $1`, [town.accountOf('mayor')]);
    await town.dataSource.query(`update account set status = 'deactivated' where id = $1`, [town.accountOf('streets')]);
    try {
      expect((await list()).map(({ warnings }) => warnings)).toEqual([['holder_left', 'deputy_left']]);
      expect(await own('mayor')).toEqual({ absences: [], standsInFor: [] });
    } finally {
      await town.dataSource.query(`update account set office = 'mayor' where id = $1`, [town.accountOf('mayor')]);
      await town.dataSource.query(`update account set status = 'active' where id = $1`, [town.accountOf('streets')]);
    }
  });

  it('is told to the two whom it concerns, and to nobody else', async () => {
    const { id } = await added({ firstDay: '2026-11-25' });
    const mine = await own('mayor');
    expect(mine.absences.map((absence) => [absence.id, absence.state])).toEqual([[id, 'planned']]);
    expect(mine.standsInFor).toEqual([]);
    const theirs = await own('streets');
    expect([theirs.absences, theirs.standsInFor.map((absence) => absence.id)]).toEqual([[], [id]]);
    expect(await own('property')).toEqual({ absences: [], standsInFor: [] });
  });

  it('is read page by page, with one statement each', async () => {
    for (let year = 0; year < 52; year++) {
      await town.dataSource.query(
        `insert into absence (id, holder_id, office, department_id, deputy_id, first_day, last_day, created_at)
         select gen_random_uuid(), a.id, a.office, a.department_id, $2, make_date(1960 + $3, 6, 1), make_date(1960 + $3, 6, 2), now()
           from account a where a.id = $1`,
        [town.accountOf('mayor'), town.accountOf('streets'), year],
      );
    }
    const reads = town.app.get(AbsenceList);
    expect(await countStatements(town.dataSource, () => reads.page(null))).toBe(1);
    const first = await reads.page(null);
    const second = await reads.page(first.next);
    expect([first.body.items.length, second.body.items.length, second.next]).toEqual([50, 2, null]);
    expect(second.body.items.map(({ firstDay }) => firstDay)).toEqual(['1961-06-01', '1960-06-01']);
  });
});
