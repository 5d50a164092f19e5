import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CalendarExceptionListDto, ChangedExceptionDto } from './http/calendar-admin.dto.js';
import type { CalendarYear, DueDay } from './http/work-calendar.dto.js';

const EXCEPTIONS = '/api/v1/admin/calendar-exceptions';
const MONDAY = { date: '2027-01-25', working: false, act: 'РМС № 5 от 2027 г.' };

describe('exceptions of the work calendar', () => {
  let hall: TownHall;
  let open: Sent;
  let closed: Sent;

  const admin = () => hall.signInAgain('admin');
  const dueDays = async ({ number }: Sent) => {
    const [row] = await hall.dataSource.query<Record<string, string>[]>(
      `select moderate_by::text as "moderateBy", decide_by::text as "decideBy", notify_by::text as "notifyBy" from submission where number = $1`,
      [number.replaceAll('-', '')],
    );
    return row;
  };
  const due = async (query: string) => (await hall.visitor().get<DueDay>(`/api/v1/work-calendar/due?${query}`)).body;

  // Received on Monday 2026-11-23: two months end on Saturday 23.01.2027.
  beforeAll(async () => {
    hall = await startTownHall();
    open = await hall.submit();
    closed = await hall.submit();
    await hall.dataSource.query(`update submission set procedure = 'withdrawn' where number = $1`, [closed.number.replaceAll('-', '')]);
  });
  afterAll(() => hall.close());

  it('are for administrators alone', async () => {
    expect((await hall.visitor().get(EXCEPTIONS)).status).toBe(401);
    for (const name of ['moderator', 'streets', 'monitor', 'appeals'] as const) {
      const desk = await hall.signInAgain(name);
      expect((await desk.get(EXCEPTIONS)).status).toBe(403);
      expect((await desk.post(EXCEPTIONS, MONDAY)).status).toBe(403);
    }
  });

  it('move the terms of open cases with the reason in the trail, and never those of closed ones', async () => {
    expect(await dueDays(open)).toEqual({ moderateBy: '2026-11-25', decideBy: '2027-01-25', notifyBy: '2027-02-01' });
    const { status, body } = await (await admin()).post<ChangedExceptionDto>(EXCEPTIONS, MONDAY);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...MONDAY, endedAt: null, movedCases: 1 });
    expect(await dueDays(open)).toEqual({ moderateBy: '2026-11-25', decideBy: '2027-01-26', notifyBy: '2027-02-02' });
    expect(await dueDays(closed)).toEqual({ moderateBy: '2026-11-25', decideBy: '2027-01-25', notifyBy: '2027-02-01' });
    const trail = await hall.dataSource.query<{ action: string; changes: object }[]>(
      `select action, changes from audit_entry where action in ('case.recount_terms', 'calendar_exception.added') order by id`,
    );
    expect(trail).toEqual([
      {
        action: 'case.recount_terms',
        changes: {
          decideBy: { old: '2027-01-25', new: '2027-01-26' },
          notifyBy: { old: '2027-02-01', new: '2027-02-02' },
          calendar: { ...MONDAY, ended: false },
        },
      },
      { action: 'calendar_exception.added', changes: { ...MONDAY, movedCases: 1 } },
    ]);
  });

  it('hold at once for whoever asks, and for new cases', async () => {
    const answer = await due('from=2026-11-23&months=2');
    expect(answer.dueOn).toBe('2027-01-26');
    expect(answer.skipped.at(-1)).toEqual({ on: '2027-01-25', reason: 'почивен ден по РМС № 5 от 2027 г.' });
    expect((await dueDays(await hall.submit()))?.['decideBy']).toBe('2027-01-26');
    const { body } = await hall.visitor().get<CalendarYear>('/api/v1/work-calendar/holidays?year=2027&lang=bg');
    expect(body.moved).toEqual([{ on: '2027-01-25', weekday: 'понеделник', working: false, act: MONDAY.act }]);
  });

  it('are refused for a day that has one, and for one that is so by the rule', async () => {
    const desk = await admin();
    const codeOf = async (asked: object) => {
      const { status, body } = await desk.post<{ errors: { pointer: string; code: string }[] }>(EXCEPTIONS, asked);
      return [status, body.errors[0]?.pointer, body.errors[0]?.code];
    };
    expect(await codeOf(MONDAY)).toEqual([422, '/date', 'has_exception']);
    expect(await codeOf({ ...MONDAY, date: '2027-01-30' })).toEqual([422, '/date', 'rests_already']);
    expect(await codeOf({ ...MONDAY, date: '2027-01-29', working: true })).toEqual([422, '/date', 'works_already']);
    expect(await codeOf({ ...MONDAY, date: '2081-01-29' })).toEqual([422, '/date', 'outside_years']);
    expect(await codeOf({ ...MONDAY, date: '2027-01-29', act: '  ' })).toEqual([422, '/act', 'blank']);
  });

  it('give the day back to the rule when they end, once, and stay in the list', async () => {
    const desk = await admin();
    const [kept] = (await desk.get<CalendarExceptionListDto>(EXCEPTIONS)).body.items;
    const { status, body } = await desk.post<ChangedExceptionDto>(`${EXCEPTIONS}/${kept?.id ?? ''}/end`, {});
    expect([status, body.movedCases]).toEqual([200, 2]);
    expect(await dueDays(open)).toEqual({ moderateBy: '2026-11-25', decideBy: '2027-01-25', notifyBy: '2027-02-01' });
    expect((await due('from=2026-11-23&months=2')).dueOn).toBe('2027-01-25');
    expect((await desk.post(`${EXCEPTIONS}/${kept?.id ?? ''}/end`, {})).status).toBe(409);
    expect((await desk.post(`${EXCEPTIONS}/01890000-0000-7000-8000-000000000009/end`, {})).status).toBe(404);
    const { items } = (await desk.get<CalendarExceptionListDto>(EXCEPTIONS)).body;
    expect(items).toEqual([expect.objectContaining({ id: kept?.id, endedAt: expect.any(String) })]);
  });

  it('make a Saturday a working day', async () => {
    await (await admin()).post(EXCEPTIONS, { date: '2027-01-23', working: true, act: 'РМС № 6 от 2027 г.' });
    expect((await dueDays(open))?.['decideBy']).toBe('2027-01-23');
  });
});
