import fc from 'fast-check';
import { addDays, civilDate, daysBetween } from '../../../kernel/civil-date.js';
import { dueOn, TERM_UNITS, type Term, type TermUnit } from './term.js';
import { isWorkingDay, type CalendarException } from './working-days.js';

const dates = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(civilDate('2024-01-01'), days));
const terms = fc.record({ unit: fc.constantFrom(...TERM_UNITS), count: fc.integer({ min: 1, max: 60 }) });

describe('a term ends on the day that the law says', () => {
  it.each<[string, number, TermUnit, string, string]>([
    // months: the same date
    ['2026-11-23', 2, 'months', '2027-01-25', 'on a Saturday, so Monday'],
    ['2026-11-24', 2, 'months', '2027-01-25', 'on a Sunday, so Monday'],
    ['2026-11-25', 2, 'months', '2027-01-25', 'on a Monday'],
    ['2024-01-15', 2, 'months', '2024-03-15', 'on a Friday'],
    ['2026-01-12', 3, 'months', '2026-04-14', 'on Easter Sunday, so after Easter Monday'],
    ['2026-02-10', 2, 'months', '2026-04-14', 'on Good Friday'],
    ['2026-02-11', 2, 'months', '2026-04-14', 'on Holy Saturday'],
    ['2027-03-01', 2, 'months', '2027-05-05', 'on Holy Saturday and 1 May, whose substitute is Tuesday'],
    ['2024-03-06', 2, 'months', '2024-05-07', 'on Easter Monday and St George at once'],
    ['2026-10-24', 2, 'months', '2026-12-29', 'on Christmas Eve, four days of rest and a substitute'],
    ['2027-10-25', 2, 'months', '2027-12-29', 'on Christmas on a Saturday, two substitutes'],
    ['2027-11-01', 2, 'months', '2028-01-04', 'on New Year on a Saturday, a substitute'],
    ['2026-03-24', 2, 'months', '2026-05-26', 'on a Sunday holiday with a substitute'],
    ['2026-07-06', 2, 'months', '2026-09-08', 'on Unification on a Sunday'],
    ['2024-07-22', 2, 'months', '2024-09-24', 'on Independence on a Sunday'],
    ['2025-07-22', 2, 'months', '2025-09-23', 'on Independence on a Monday'],
    ['2025-03-24', 2, 'months', '2025-05-27', 'on a Saturday holiday with a substitute'],
    ['2029-01-03', 2, 'months', '2029-03-06', 'on Liberation on a Saturday'],
    ['2029-03-06', 2, 'months', '2029-05-08', 'on St George on a Sunday'],
    ['2030-01-03', 2, 'months', '2030-03-05', 'on Liberation on a Sunday'],
    ['2026-09-01', 2, 'months', '2026-11-02', 'on the day of the enlighteners, which is no general holiday'],
    // months: the last day of a shorter one
    ['2026-12-31', 2, 'months', '2027-03-01', '28.02 is a Sunday'],
    ['2025-12-31', 2, 'months', '2026-03-02', '28.02 is a Saturday'],
    ['2027-12-31', 2, 'months', '2028-02-29', 'a leap year'],
    ['2023-12-31', 2, 'months', '2024-02-29', 'a leap year'],
    ['2027-12-30', 2, 'months', '2028-02-29', 'a leap year'],
    ['2027-12-29', 2, 'months', '2028-02-29', 'a leap year'],
    ['2028-02-29', 2, 'months', '2028-05-02', '29.04 is a Saturday, Monday is 1 May'],
    ['2024-02-29', 12, 'months', '2025-02-28', 'the next year has no 29.02'],
    ['2026-08-31', 1, 'months', '2026-09-30', 'September has 30 days'],
    ['2026-07-31', 2, 'months', '2026-09-30', 'September has 30 days'],
    ['2026-05-31', 1, 'months', '2026-06-30', 'June has 30 days'],
    ['2028-12-31', 6, 'months', '2029-07-02', '30.06 is a Saturday'],
    ['2029-01-31', 1, 'months', '2029-02-28', 'February'],
    // days: the next day is the first
    ['2026-11-23', 7, 'days', '2026-11-30', 'Monday to Monday'],
    ['2026-11-21', 7, 'days', '2026-11-30', 'on a Saturday'],
    ['2026-11-22', 7, 'days', '2026-11-30', 'on a Sunday'],
    ['2026-04-03', 7, 'days', '2026-04-14', 'on Good Friday'],
    ['2026-04-05', 7, 'days', '2026-04-14', 'on Easter'],
    ['2026-03-22', 7, 'days', '2026-03-30', 'the night of 29.03 has 23 hours'],
    ['2026-03-26', 7, 'days', '2026-04-02', 'across the change to summer time'],
    ['2026-10-22', 7, 'days', '2026-10-29', 'across the change to winter time'],
    ['2026-10-18', 7, 'days', '2026-10-26', 'on the Sunday of 25 hours'],
    ['2024-02-22', 7, 'days', '2024-02-29', 'on 29 February'],
    ['2024-02-28', 1, 'days', '2024-02-29', 'to 29 February'],
    ['2026-12-17', 7, 'days', '2026-12-29', 'on Christmas Eve'],
    ['2028-12-20', 7, 'days', '2028-12-28', 'on the substitute of Christmas Eve'],
    ['2025-12-25', 7, 'days', '2026-01-02', 'on New Year'],
    ['2030-04-22', 7, 'days', '2030-04-30', 'on Easter Monday'],
    ['2026-11-20', 1, 'days', '2026-11-23', 'on a Saturday'],
    ['2025-11-24', 365, 'days', '2026-11-24', 'a year of days'],
    // weeks: the same weekday
    ['2026-11-23', 2, 'weeks', '2026-12-07', 'Monday'],
    ['2026-11-21', 1, 'weeks', '2026-11-30', 'Saturday'],
    ['2026-03-30', 2, 'weeks', '2026-04-14', 'on Easter Monday'],
    ['2026-05-11', 2, 'weeks', '2026-05-26', 'on a substitute'],
    ['2029-09-10', 2, 'weeks', '2029-09-25', 'on a substitute'],
    // working days: counted one by one
    ['2026-11-23', 2, 'workingDays', '2026-11-25', 'within a week'],
    ['2026-11-20', 2, 'workingDays', '2026-11-24', 'over a weekend'],
    ['2026-11-21', 2, 'workingDays', '2026-11-24', 'from a Saturday'],
    ['2026-11-22', 1, 'workingDays', '2026-11-23', 'from a Sunday'],
    ['2026-04-09', 2, 'workingDays', '2026-04-15', 'over Easter'],
    ['2026-12-23', 2, 'workingDays', '2026-12-30', 'over Christmas and its substitute'],
    ['2027-12-23', 2, 'workingDays', '2027-12-30', 'over Christmas and two substitutes'],
    ['2027-04-29', 2, 'workingDays', '2027-05-07', 'over Easter, a substitute and St George'],
    ['2027-12-31', 2, 'workingDays', '2028-01-05', 'over New Year'],
    ['2028-05-05', 2, 'workingDays', '2028-05-10', 'over the substitute of St George'],
    ['2024-03-01', 2, 'workingDays', '2024-03-06', 'over the substitute of Liberation'],
    ['2025-05-23', 1, 'workingDays', '2025-05-27', 'over a substitute'],
  ])('%s + %i %s = %s (%s)', (start, count, unit, expected) => {
    expect(dueOn(civilDate(start), { unit, count }).dueOn).toBe(expected);
  });
});

describe('the explanation of a term', () => {
  it('tells receipt, term, end of the count and the move off a day of rest', () => {
    const term: Term = { unit: 'months', count: 2 };
    expect(dueOn(civilDate('2026-11-23'), term).explanation).toEqual([
      { kind: 'received', on: '2026-11-23' },
      { kind: 'plus', term },
      { kind: 'raw', on: '2027-01-23', skipped: [] },
      {
        kind: 'rolled',
        on: '2027-01-25',
        skipped: [
          { on: '2027-01-23', because: { kind: 'weekend' } },
          { on: '2027-01-24', because: { kind: 'weekend' } },
        ],
      },
    ]);
  });

  it('tells no move when the count ends on a working day', () => {
    const kinds = dueOn(civilDate('2026-11-25'), { unit: 'months', count: 2 }).explanation.map(({ kind }) => kind);
    expect(kinds).toEqual(['received', 'plus', 'raw']);
  });

  it('names the days that a count of working days left out', () => {
    expect(dueOn(civilDate('2026-09-04'), { unit: 'workingDays', count: 1 }).explanation[2]).toEqual({
      kind: 'raw',
      on: '2026-09-08',
      skipped: [
        { on: '2026-09-05', because: { kind: 'weekend' } },
        { on: '2026-09-06', because: { kind: 'holiday', names: ['unification'] } },
        { on: '2026-09-07', because: { kind: 'substitute', of: 'unification' } },
      ],
    });
  });

  it('names the act when the Council of Ministers moved the day', () => {
    const moved: CalendarException = { date: civilDate('2027-01-25'), working: false, act: 'РМС № 5/2027' };
    const due = dueOn(civilDate('2026-11-23'), { unit: 'months', count: 2 }, [moved]);
    expect(due.dueOn).toBe('2027-01-26');
    expect(due.explanation.at(-1)).toMatchObject({
      skipped: [{}, {}, { on: '2027-01-25', because: { kind: 'exception', act: 'РМС № 5/2027' } }],
    });
  });

  it('ends a term on a Saturday that was declared working', () => {
    const worked: CalendarException = { date: civilDate('2027-01-23'), working: true, act: 'РМС № 5/2027' };
    expect(dueOn(civilDate('2026-11-23'), { unit: 'months', count: 2 }, [worked]).dueOn).toBe('2027-01-23');
  });
});

describe('any term', () => {
  it('ends after its start, on a working day, and where its explanation ends', () => {
    fc.assert(
      fc.property(dates, terms, (start, term) => {
        const due = dueOn(start, term);
        expect(due.dueOn > start).toBe(true);
        expect(isWorkingDay(due.dueOn)).toBe(true);
        expect(due.explanation.at(-1)).toMatchObject({ on: due.dueOn });
      }),
    );
  });

  it('never ends earlier for starting later', () => {
    fc.assert(fc.property(dates, terms, (start, term) => dueOn(start, term).dueOn <= dueOn(addDays(start, 1), term).dueOn));
  });

  it('holds exactly as many working days as it counts', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (start, count) => {
        const { dueOn: end } = dueOn(start, { unit: 'workingDays', count });
        const days = Array.from({ length: daysBetween(start, end) }, (_, index) => addDays(start, index + 1));
        expect(days.filter((day) => isWorkingDay(day))).toHaveLength(count);
      }),
    );
  });

  it.each([0, -1, 1.5, 1201, Number.NaN, Number.POSITIVE_INFINITY])('is refused with a count of %d', (count) => {
    expect(() => dueOn(civilDate('2026-11-23'), { unit: 'days', count })).toThrow(RangeError);
  });

  it('is refused when it leaves the years whose Easter is known', () => {
    expect(() => dueOn(civilDate('2099-12-01'), { unit: 'months', count: 2 })).toThrow(RangeError);
    expect(() => dueOn(civilDate('1815-03-01'), { unit: 'days', count: 1 })).toThrow(RangeError);
  });
});
