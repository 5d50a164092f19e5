import fc from 'fast-check';
import { addDays, civilDate, daysBetween } from '../../../kernel/civil-date.js';
import { isWorkingDay } from '../../work-calendar/index.js';
import { earliestEnd, faultsOfPeriod, faultsOfPublishing, isShort } from './period.js';

const REASON = 'Срокът по чл. 5 от Закона за местните данъци и такси изтича в края на месеца.';
const codesOf = (opensOn: string, closesOn: string, shortReason: string | null = null): string[] =>
  faultsOfPeriod({ opensOn: civilDate(opensOn), closesOn: civilDate(closesOn), shortReason }, []).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('the period of a consultation', () => {
  it.each([
    // Day 30 is the 30th day after the first one (ГПК чл. 60).
    ['2026-11-02', '2026-12-02', []],
    ['2026-11-02', '2026-12-01', ['/shortReason short_reason_missing']],
    // The ends of months, and of the year: Christmas is passed over.
    ['2026-01-31', '2026-03-02', []],
    ['2026-11-25', '2026-12-25', ['/closesOn closes_on_rest']],
    ['2026-11-25', '2026-12-28', ['/closesOn closes_on_rest']],
    ['2026-11-25', '2026-12-29', []],
    // 2028 has a 29 February, a Tuesday; 2027 has none.
    ['2028-01-30', '2028-02-29', []],
    ['2027-01-29', '2027-02-28', ['/closesOn closes_on_rest']],
    ['2027-01-29', '2027-03-01', []],
    // Holy Saturday of 2026 is 11 April, Easter Monday 13 April: the next working day is the 14th.
    ['2026-03-12', '2026-04-11', ['/closesOn closes_on_rest']],
    ['2026-03-12', '2026-04-13', ['/closesOn closes_on_rest']],
    ['2026-03-12', '2026-04-14', []],
    ['2026-11-23', '2026-11-22', ['/closesOn period_reversed']],
    ['2026-11-23', '2026-11-23', ['/closesOn period_too_short']],
    ['2026-11-23', '2026-12-04', ['/closesOn period_too_short']],
    ['1999-12-31', '2026-12-04', ['/opensOn day_out_of_reach']],
    ['2026-11-23', '2099-01-05', ['/closesOn day_out_of_reach']],
  ])('from %s to %s is refused for %j', (from, to, faults) => {
    expect(codesOf(from, to)).toEqual(faults);
  });

  it.each([
    ['2026-11-23', '2026-12-07', REASON, []],
    ['2026-11-23', '2026-12-07', 'Спешно е.', ['/shortReason short_reason_too_short']],
    ['2026-11-23', '2026-12-06', REASON, ['/closesOn period_too_short']],
    ['2026-11-23', '2026-12-12', null, ['/closesOn closes_on_rest', '/shortReason short_reason_missing']],
  ])('from %s to %s with the reason „%s“ is refused for %j', (from, to, reason, faults) => {
    expect(codesOf(from, to, reason)).toEqual(faults);
  });

  it('names the day on which it may end', () => {
    const [fault] = faultsOfPeriod({ opensOn: civilDate('2026-03-12'), closesOn: civilDate('2026-03-20'), shortReason: REASON }, []);
    expect(fault?.detail.bg).toContain('26.03.2026');
    const [reason] = faultsOfPeriod({ opensOn: civilDate('2026-03-12'), closesOn: civilDate('2026-04-01'), shortReason: null }, []);
    expect(reason?.detail.bg).toContain('14.04.2026');
  });

  it('begins no sooner than it is published', () => {
    const period = { opensOn: civilDate('2026-11-23') };
    expect(faultsOfPublishing(period, civilDate('2026-11-23'))).toEqual([]);
    expect(faultsOfPublishing(period, civilDate('2026-11-24'))).toMatchObject([{ pointer: '/opensOn', code: 'opens_in_past' }]);
  });

  const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(civilDate('2001-01-01'), days));

  it('needs no reason exactly from the end of the term that the law counts on, on working days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 90 }), (opensOn, length) => {
        const closesOn = addDays(opensOn, length);
        const isFine = faultsOfPeriod({ opensOn, closesOn, shortReason: null }, []).length === 0;
        expect(isFine).toBe(closesOn >= earliestEnd(opensOn, 30, []) && isWorkingDay(closesOn));
        expect(isShort({ opensOn, closesOn })).toBe(length < 30);
      }),
    );
  });

  it('is never shorter than 14 days, and never ends on a day of rest, whatever the reason', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5, max: 60 }), fc.boolean(), (opensOn, length, declaredRest) => {
        const closesOn = addDays(opensOn, length);
        const exceptions = declaredRest ? [{ date: closesOn, working: false, act: 'РМС № 1' }] : [];
        if (faultsOfPeriod({ opensOn, closesOn, shortReason: REASON }, exceptions).length > 0) return;
        expect(daysBetween(opensOn, closesOn)).toBeGreaterThanOrEqual(14);
        expect(isWorkingDay(closesOn, exceptions)).toBe(true);
      }),
    );
  });
});
