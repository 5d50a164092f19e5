import { TERMS_OF_TODAY } from '../../../test/calendar/law-of-today.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { TermListDto, TermOfLaw } from './http/terms.dto.js';
import { WorkCalendar } from './reads/work-calendar.js';

const TERMS = '/api/v1/admin/statutory-terms';
const NEW = {
  event: 'decide',
  kind: 'signal',
  unit: 'months',
  count: 1,
  articleBg: 'чл. 121 АПК',
  articleEn: 'Art. 121 APC',
  validFrom: '2026-12-01',
};

describe('the table of terms', () => {
  let hall: TownHall;
  const admin = () => hall.signInAgain('admin');
  const decideBy = async (number: string) =>
    (
      await hall.dataSource.query<{ day: string }[]>('select decide_by::text as day from submission where number = $1', [
        number.replaceAll('-', ''),
      ])
    )[0]?.day;

  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  it('begins with the terms of the law and of the house', () => {
    const rows = hall.app
      .get(WorkCalendar)
      .terms.map(({ event, kind, term, basis, validFrom, validTo }) => ({ event, kind, term, basis, validFrom, validTo }));
    expect(rows).toHaveLength(TERMS_OF_TODAY.length);
    expect(rows).toEqual(expect.arrayContaining([...TERMS_OF_TODAY]));
  });

  it('is read by everybody, and changed by administrators alone', async () => {
    const { status, body } = await hall.visitor().get<TermListDto>('/api/v1/work-calendar/terms');
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({
      event: 'moderate',
      words: { bg: '2 работни дни', en: '2 working days' },
      article: null,
      standing: 'holds',
    });
    for (const name of ['moderator', 'streets', 'monitor', 'appeals'] as const) {
      const desk = await hall.signInAgain(name);
      expect((await desk.get(TERMS)).status).toBe(403);
      expect((await desk.post(TERMS, NEW)).status).toBe(403);
    }
    expect((await hall.visitor().post(TERMS, NEW)).status).toBe(401);
  });

  it('refuses a start in the past and one beside another, with the rule', async () => {
    const desk = await admin();
    const code = async (changes: object) => {
      const { status, body } = await desk.post<{ errors: { pointer: string; code: string }[] }>(TERMS, { ...NEW, ...changes });
      return [status, body.errors[0]?.pointer, body.errors[0]?.code];
    };
    expect(await code({ validFrom: '2026-11-23' })).toEqual([422, '/validFrom', 'starts_too_early']);
    expect(await code({ count: 61 })).toEqual([422, '/count', 'not_a_count']);
  });

  it('counts what comes later by the new row, and rewrites nothing', async () => {
    const before = await hall.submit();
    const { status, body } = await (await admin()).post<TermOfLaw>(TERMS, NEW);
    expect([status, body.standing, body.validTo]).toEqual([201, 'planned', null]);
    hall.clock.set('2026-12-01T09:00:00Z');
    const after = await hall.submit();
    expect([await decideBy(before.number), await decideBy(after.number)]).toEqual(['2027-01-25', '2027-01-04']);
    // A change of the calendar counts each case again, with the row of its receipt.
    await (await admin()).post('/api/v1/admin/calendar-exceptions', { date: '2027-01-25', working: false, act: 'РМС № 5' });
    expect(await decideBy(before.number)).toBe('2027-01-26');
    const [entry] = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'statutory_term.added'`,
    );
    expect(entry?.changes).toMatchObject({ event: 'decide', kind: 'signal', unit: 'months', count: 1, validFrom: '2026-12-01' });
  });

  it('takes back what has not begun, and never leaves a case without a term', async () => {
    const desk = await admin();
    const planned = await desk.post<TermOfLaw>(TERMS, { ...NEW, event: 'forward', unit: 'days', count: 5, validFrom: '2027-02-01' });
    expect((await desk.post(TERMS, { ...NEW, event: 'forward', unit: 'days', count: 4, validFrom: '2027-03-01' })).status).toBe(422);
    expect((await desk.post<TermOfLaw>(`${TERMS}/${planned.body.id}/end`)).body.standing).toBe('withdrawn');
    expect((await desk.post(`${TERMS}/${planned.body.id}/end`)).status).toBe(409);
    const { items } = (await desk.get<TermListDto>(TERMS)).body;
    const holding = items.find(({ event, kind, standing }) => event === 'forward' && kind === 'signal' && standing === 'holds');
    expect(holding?.validTo).toBeNull();
    expect((await desk.post(`${TERMS}/${holding?.id ?? ''}/end`)).status).toBe(409);
    const extension = items.find(({ event }) => event === 'extend_by');
    expect((await desk.post<TermOfLaw>(`${TERMS}/${extension?.id ?? ''}/end`)).body.validTo).toBe('2026-12-01');
    expect((await desk.post(`${TERMS}/01890000-0000-7000-8000-000000000009/end`)).status).toBe(404);
  });
});
