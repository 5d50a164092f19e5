import { civilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { decimal } from './decimal.js';
import { faultsOfValue, standingOf, valuesInForce } from './indicator-values.js';
import type { Measure, MeasureId, PolicyDetails } from './policy.js';
import { mayReport } from './policy-access.js';
import { faultsOfIndicator, faultsOfMeasure, faultsOfPolicy } from './policy-rules.js';

const TODAY = civilDate('2026-11-29');
const PLAN: PolicyDetails = {
  ...{ slug: 'piro-2021-2027', kind: 'development_plan', titleBg: 'ПИРО', titleEn: null, actNumber: 'Решение № 112' },
  ...{ actDate: civilDate('2021-06-30'), periodFrom: civilDate('2021-01-01'), periodTo: civilDate('2027-12-31'), goals: [] },
};
const MEASURE: Measure = {
  ...{ id: 'a' as MeasureId, code: '1', title: 'Мярка', description: '', parentId: null, departmentId: 'd' as DepartmentId },
  ...{ dueOn: civilDate('2027-06-30'), budget: { amount: decimal('10'), currency: 'BGN' } },
};
const codesOf = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

describe('a policy document', () => {
  it('ends no sooner than it starts', () => {
    expect(faultsOfPolicy({ ...PLAN, periodTo: civilDate('2020-12-31') }, [], TODAY)).toMatchObject([
      { pointer: '/periodTo', code: 'period_reversed' },
    ]);
    expect(faultsOfPolicy({ ...PLAN, periodTo: PLAN.periodFrom }, [], TODAY)).toEqual([]);
  });

  it('leaves no measure outside its period, and no leva in an act of 2026', () => {
    expect(codesOf(faultsOfPolicy({ ...PLAN, periodTo: civilDate('2027-01-31') }, [MEASURE], TODAY))).toEqual(['measure_outside_period']);
    expect(codesOf(faultsOfPolicy({ ...PLAN, actDate: civilDate('2026-01-01') }, [MEASURE], TODAY))).toEqual(['leva_left_behind']);
    expect(faultsOfPolicy(PLAN, [MEASURE], TODAY)).toEqual([]);
  });

  it('rests on an act that there is', () => {
    expect(codesOf(faultsOfPolicy({ ...PLAN, slug: 'ПИРО', actDate: civilDate('2026-11-30') }, [], TODAY))).toEqual([
      'not_a_slug',
      'act_in_future',
    ]);
  });
});

describe('a measure', () => {
  const judge = (changes: Partial<Measure>, policy = PLAN) => codesOf(faultsOfMeasure({ ...MEASURE, ...changes }, policy, new Map()));

  it('is due within the period', () => {
    expect(judge({ dueOn: civilDate('2020-12-31') })).toEqual(['due_outside_period']);
    expect(judge({ dueOn: PLAN.periodTo })).toEqual([]);
    expect(judge({ dueOn: null })).toEqual([]);
  });

  it('keeps leva where the act has them, and has euro since 2026', () => {
    expect(judge({}, { ...PLAN, actDate: civilDate('2025-12-31') })).toEqual([]);
    expect(judge({}, { ...PLAN, actDate: civilDate('2026-01-01') })).toEqual(['leva_after_2025']);
  });

  it('has a code that fits into an address', () => {
    expect(judge({ code: '1/2' })).toEqual(['not_a_code']);
    expect(judge({ code: 'М-1.2а' })).toEqual([]);
  });
});

describe('an indicator', () => {
  const reading = (value: string, on: string) => ({ value: decimal(value), on: civilDate(on) });
  const rising = {
    name: 'Пътища',
    unit: 'км',
    baseline: reading('2', '2021-01-01'),
    target: reading('12', '2027-12-31'),
    direction: 'up',
  } as const;

  it('goes from its start to its target, in its direction and in time', () => {
    expect(faultsOfIndicator(rising, [])).toEqual([]);
    expect(codesOf(faultsOfIndicator({ ...rising, direction: 'down' }, []))).toEqual(['target_against_direction']);
    expect(codesOf(faultsOfIndicator({ ...rising, target: reading('12', '2020-12-31') }, ['ПЪТИЩА']))).toEqual([
      'indicator_taken',
      'target_before_baseline',
    ]);
  });

  it('stands by its last value', () => {
    expect(standingOf(rising, null)).toBe('no_value');
    expect(standingOf(rising, reading('11.9999', '2026-01-01'))).toBe('not_reached');
    expect(standingOf(rising, reading('12.0', '2026-01-01'))).toBe('reached');
    expect(standingOf({ ...rising, direction: 'down' }, reading('13', '2026-01-01'))).toBe('not_reached');
  });

  const value = { ...reading('5', '2026-06-30'), unit: 'км', sourceText: 'Протокол', sourceUrl: null };
  const kept = [
    { id: 'one', on: civilDate('2026-06-30'), supersedesId: null },
    { id: 'two', on: civilDate('2026-07-30'), supersedesId: null },
  ];
  const judge = (changes: object, corrected: string | null = null) =>
    codesOf(faultsOfValue({ ...value, ...changes }, rising, kept, { today: TODAY, corrected }));

  it('takes no value in another unit, of a day to come, or a second one of a day', () => {
    expect(judge({ unit: 'м', on: civilDate('2026-11-30') })).toEqual(['other_unit', 'measured_in_future']);
    expect(judge({ on: TODAY })).toEqual([]);
    expect(judge({})).toEqual(['day_taken']);
    expect(judge({}, 'one')).toEqual([]);
    expect(judge({}, 'two')).toEqual(['day_taken']);
    expect(judge({ on: TODAY, sourceUrl: 'javascript:alert(1)' })).toEqual(['not_a_url']);
  });

  it('keeps a corrected value, and no longer counts it', () => {
    const all = [...kept, { id: 'three', on: civilDate('2026-05-30'), supersedesId: 'two' }];
    expect(valuesInForce(all).map(({ id }) => id)).toEqual(['three', 'one']);
  });

  it('is reported on by its department alone, and by no administrator', () => {
    const streets = 's' as DepartmentId;
    const staff = (role: 'official' | 'administrator' | 'moderator', departmentId: DepartmentId | null) =>
      ({ kind: 'staff', accountId: 'x' as never, role, departmentId, office: null, standsIn: [] }) as const;
    expect(mayReport(staff('official', streets), streets)).toBe(true);
    expect(mayReport(staff('official', 'other' as DepartmentId), streets)).toBe(false);
    expect(mayReport(staff('administrator', streets), streets)).toBe(false);
    const deputy = {
      ...staff('official', null),
      standsIn: [{ accountId: 'y' as never, departmentId: streets, office: 'employee' as const }],
    };
    expect(mayReport(deputy, streets)).toBe(true);
  });
});
