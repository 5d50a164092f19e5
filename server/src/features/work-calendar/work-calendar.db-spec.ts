import { DataSource } from 'typeorm';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { TERMS_OF_LAW } from '../../../test/calendar/terms-of-law.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import type { CalendarYear, DueDay } from './http/work-calendar.dto.js';

interface Refusal {
  readonly type: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

describe('the work calendar', () => {
  let application: TestApplication;
  const ask = <Body = DueDay>(query: string, language = 'bg') =>
    application.visitor().get<Body>(`/api/v1/work-calendar/due?${query}`, { headers: { 'accept-language': language } });

  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());

  it('tells everybody when a term ends, and how that is counted, in their language', async () => {
    const { status, body, headers } = await ask('from=2026-11-23&months=2');
    expect(status).toBe(200);
    expect(body).toEqual({
      dueOn: '2027-01-25',
      explanation: '23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027',
      skipped: [
        { on: '2027-01-23', reason: 'събота' },
        { on: '2027-01-24', reason: 'неделя' },
      ],
    });
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=300', vary: expect.stringContaining('Accept-Language') });
    const english = await ask('from=2026-11-23&months=2', 'en');
    expect(english.body.explanation).toBe('23 Nov 2026 + 2 months = 23 Jan 2027, Saturday → 25 Jan 2027');
    expect((await ask('from=2026-11-23&months=2&lang=en')).body.explanation).toBe(english.body.explanation);
  });

  it('counts every term as the law does', async () => {
    expect(TERMS_OF_LAW.length).toBeGreaterThanOrEqual(60);
    for (const [start, count, unit, dueOn] of TERMS_OF_LAW) {
      expect([start, count, unit, (await ask(`from=${start}&${unit}=${count}`)).body.dueOn]).toEqual([start, count, unit, dueOn]);
    }
  });

  it('asks the database nothing', async () => {
    expect(await countStatements(application.app.get(DataSource), () => ask('from=2026-11-23&workingDays=30'))).toBe(0);
  });

  it.each([
    ['a date that does not exist', 'from=2026-02-30&months=2', [['/from', 'no_such_date']]],
    ['29 February of a common year', 'from=2026-02-29&months=2', [['/from', 'no_such_date']]],
    ['another way to write a date', 'from=23.11.2026&months=2', [['/from', 'not_a_date']]],
    ['no start', 'months=2', [['/from', 'no_start']]],
    ['a year too early', 'from=1999-12-31&months=2', [['/from', 'outside_years']]],
    ['a year too late', 'from=2081-01-01&months=2', [['/from', 'outside_years']]],
    ['no term', 'from=2026-11-23', [['/months', 'no_term']]],
    [
      'two terms',
      'from=2026-11-23&months=2&days=7',
      [
        ['/days', 'two_terms'],
        ['/months', 'two_terms'],
      ],
    ],
    ['nothing counted', 'from=2026-11-23&days=0', [['/days', 'not_a_count']]],
    ['less than nothing', 'from=2026-11-23&weeks=-1', [['/weeks', 'not_a_count']]],
    ['a part of a day', 'from=2026-11-23&days=1.5', [['/days', 'not_a_count']]],
    ['no number', 'from=2026-11-23&workingDays=', [['/workingDays', 'not_a_count']]],
    ['too many', 'from=2026-11-23&months=61', [['/months', 'not_a_count']]],
    [
      'everything at once',
      'from=2026-13-01&days=x',
      [
        ['/from', 'no_such_date'],
        ['/days', 'not_a_count'],
      ],
    ],
  ])('refuses %s and names the rule', async (_, query, expected) => {
    const { status, body, headers } = await ask<Refusal>(query);
    expect(status).toBe(422);
    expect(body.type).toMatch(/\/problems\/term-not-countable$/);
    expect(body.errors.map(({ pointer, code }) => [pointer, code])).toEqual(expected);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('cannot read the same field twice, nor an unknown one', async () => {
    expect((await ask('from=2026-11-23&days=1&days=2')).status).toBe(400);
    expect((await ask('from=2026-11-23&years=2')).status).toBe(400);
  });

  it('ends the longest terms of the last day that can be asked', async () => {
    for (const term of ['days=1000', 'weeks=150', 'months=60', 'workingDays=700']) {
      expect((await ask(`from=2080-12-31&${term}`)).status).toBe(200);
    }
  });

  it('lists the holidays of a year by name, with the days that stand in', async () => {
    const { status, body } = await application.visitor().get<CalendarYear>('/api/v1/work-calendar/holidays?year=2026&lang=bg');
    expect([status, body.year, body.items.length]).toEqual([200, 2026, 14]);
    expect(body.items.filter(({ standsIn }) => standsIn !== null)).toEqual([
      expect.objectContaining({ on: '2026-05-24', weekday: 'неделя', standsIn: '2026-05-25', standsInWeekday: 'понеделник' }),
      expect.objectContaining({ name: 'Ден на Съединението', standsIn: '2026-09-07' }),
      expect.objectContaining({ name: 'Рождество Христово, втори ден', standsIn: '2026-12-28' }),
    ]);
    const two = await application.visitor().get<CalendarYear>('/api/v1/work-calendar/holidays?year=2024&lang=en');
    expect(two.body.items.filter(({ on }) => on === '2024-05-06').map(({ name }) => name)).toEqual([
      'St George’s Day, Day of Valour',
      'Orthodox Easter Monday',
    ]);
  });

  it.each(['1999', '2081', '0', 'x', ''])('has no holidays of the year „%s“', async (year) => {
    expect((await application.visitor().get(`/api/v1/work-calendar/holidays?year=${year}`)).status).toBe(422);
  });
});
