import fc from 'fast-check';
import { addDays, civilDate, daysBetween } from '../../../kernel/civil-date.js';
import { TERMS_OF_LAW } from '../../../../test/calendar/terms-of-law.js';
import { dueOn, TERM_UNITS, type Term } from './term.js';
import { isWorkingDay, type CalendarException } from './working-days.js';

const dates = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(civilDate('2024-01-01'), days));
const terms = fc.record({ unit: fc.constantFrom(...TERM_UNITS), count: fc.integer({ min: 1, max: 60 }) });

describe('a term ends on the day that the law says', () => {
  it.each(TERMS_OF_LAW.map((row) => [...row] as const))('%s + %i %s = %s (%s)', (start, count, unit, expected) => {
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
