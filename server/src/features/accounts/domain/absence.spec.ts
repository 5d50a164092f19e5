import fc from 'fast-check';
import { OFFICES, ROLES } from '../../../kernel/actor.js';
import { addDays, type CivilDate, civilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import {
  ABSENCE_STATES,
  type Days,
  faultsOfAbsence,
  holdsPosition,
  IS_CHANGEABLE,
  mayDeputise,
  overlap,
  stateOn,
  type WantedAbsence,
  warningsOf,
} from './absence.js';
import { ACCOUNT_STATUSES } from './account-lifecycle.js';

const day = (number: number): CivilDate => addDays(civilDate('2026-11-01'), number);
const anyDay = fc.integer({ min: 0, max: 60 }).map(day);
const anyDays: fc.Arbitrary<Days> = fc
  .record({ firstDay: anyDay, length: fc.option(fc.integer({ min: 0, max: 30 })) })
  .map(({ firstDay, length }) => ({ firstDay, lastDay: length === null ? null : addDays(firstDay, length) }));
const covers = ({ firstDay, lastDay }: Days, on: CivilDate): boolean => firstDay <= on && (lastDay === null || on <= lastDay);
const everyDay = Array.from({ length: 100 }, (_, number) => day(number));

const person = (id: string, changes: object = {}) => ({
  id: id as AccountId,
  role: 'official' as const,
  status: 'active' as const,
  departmentId: 'd1' as DepartmentId,
  office: 'head_of_department' as const,
  ...changes,
});
const wanted = (changes: Partial<WantedAbsence> = {}): WantedAbsence => ({
  holder: person('holder'),
  deputy: person('deputy', { office: null }),
  others: [],
  firstDay: day(10),
  lastDay: day(20),
  ...changes,
});
const faults = (changes: Partial<WantedAbsence>, today = day(5)): string[] =>
  faultsOfAbsence(wanted(changes), today).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the days of an absence', () => {
  it('are current from the first to the last, both inclusive, and on no other day', () => {
    fc.assert(
      fc.property(anyDays, anyDay, (days, today) => {
        expect(stateOn({ ...days, isEnded: false }, today) === 'current').toBe(covers(days, today));
      }),
    );
  });

  it('go from planned to current to over, and never back', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const order = everyDay.map((today) => ABSENCE_STATES.indexOf(stateOn({ ...days, isEnded: false }, today)));
        expect([...order].sort()).toEqual(order);
      }),
    );
  });

  it('are no days any more once it was ended', () => {
    fc.assert(fc.property(anyDays, anyDay, (days, today) => expect(stateOn({ ...days, isEnded: true }, today)).toBe('ended')));
  });

  it('overlap when there is a day that both have, whichever comes first', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (one, other) => {
        const common = everyDay.some((on) => covers(one, on) && covers(other, on));
        expect(overlap(one, other)).toBe(common);
        expect(overlap(other, one)).toBe(common);
      }),
    );
  });
});

describe('who stands in for whom', () => {
  it('is decided for every office, role and state of an account', () => {
    const positions = OFFICES.filter((office) => holdsPosition(person('a', { office })));
    expect(positions).toEqual(['mayor', 'deputy_mayor', 'secretary', 'head_of_department']);
    const pairs = ROLES.flatMap((role) => ACCOUNT_STATUSES.map((status) => ({ role, status })));
    expect(pairs.filter((pair) => mayDeputise(person('a', pair)))).toEqual([{ role: 'official', status: 'active' }]);
    expect(pairs.filter((pair) => holdsPosition(person('a', pair)))).toEqual([{ role: 'official', status: 'active' }]);
    expect(holdsPosition(person('a', { office: null }))).toBe(false);
  });

  it('is right with a holder, another official, and days that are not over', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ lastDay: null })).toEqual([]);
    expect(faults({}, day(20))).toEqual([]);
  });

  it.each<[string, Partial<WantedAbsence>, string]>([
    ['nobody is away', { holder: null }, '/holder holder_without_position'],
    ['an employee is away', { holder: person('holder', { office: 'employee' }) }, '/holder holder_without_position'],
    ['nobody stands in', { deputy: null }, '/deputy deputy_is_no_official'],
    ['a moderator stands in', { deputy: person('deputy', { role: 'moderator' }) }, '/deputy deputy_is_no_official'],
    ['one stands in for oneself', { deputy: person('holder') }, '/deputy deputy_is_holder'],
    ['the days are turned round', { lastDay: day(9) }, '/lastDay last_day_before_first'],
    ['another absence has the last day', { others: [{ firstDay: day(20), lastDay: null }] }, '/firstDay overlaps'],
  ])('is refused when %s', (_, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it('is refused when the last day has passed', () => {
    expect(faults({}, day(21))).toEqual(['/lastDay over_already']);
  });
});

describe('what an administrator is told of an absence', () => {
  const fine = { lastDay: day(20), holderStands: true, deputyStands: true, deputyIsAway: false };

  it('is nothing when all is well, and nothing of the past', () => {
    expect(warningsOf(fine, 'current')).toEqual([]);
    for (const state of ABSENCE_STATES.filter((each) => !IS_CHANGEABLE[each])) {
      expect(warningsOf({ lastDay: null, holderStands: false, deputyStands: false, deputyIsAway: true }, state)).toEqual([]);
    }
  });

  it('is each thing by its name', () => {
    expect(warningsOf({ ...fine, lastDay: null }, 'planned')).toEqual(['open_end']);
    expect(warningsOf({ ...fine, deputyIsAway: true }, 'current')).toEqual(['deputy_absent']);
    expect(warningsOf({ ...fine, holderStands: false, deputyStands: false }, 'current')).toEqual(['holder_left', 'deputy_left']);
  });
});
