import { ROLES, type Role } from '../../../kernel/actor.js';
import { civilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { faultsOfConclusion } from './conclusion.js';
import { CONSULTATION_ACCESS, CONSULTATION_ACTIONS, mayDecide } from './consultation-access.js';
import { CONSULTATION_STATUSES, CONSULTATION_STEPS, daysLeft, isPossible, statusOn } from './consultation-status.js';

const PUBLISHED = {
  ...{ publishedAt: new Date('2026-11-20T08:00:00Z'), concludedAt: null as Date | null },
  ...{ opensOn: civilDate('2026-11-23'), closesOn: civilDate('2026-12-23') },
};

describe('the standing of a consultation', () => {
  it.each([
    ['2026-11-22', 'announced', null],
    ['2026-11-23', 'open', 31],
    ['2026-12-23', 'open', 1],
    ['2026-12-24', 'closed_for_comments', null],
  ])('on %s is %s', (today, status, left) => {
    expect(statusOn(PUBLISHED, civilDate(today))).toBe(status);
    expect(daysLeft(PUBLISHED, civilDate(today))).toBe(left);
  });

  it('is a draft until it is published, and concluded for good', () => {
    expect(statusOn({ ...PUBLISHED, publishedAt: null }, civilDate('2026-12-01'))).toBe('draft');
    expect(statusOn({ ...PUBLISHED, concludedAt: new Date() }, civilDate('2026-12-01'))).toBe('concluded');
  });

  it('lets happen exactly what stands in the table', () => {
    const possible = CONSULTATION_STATUSES.map((status) => [
      status,
      CONSULTATION_STEPS.filter((step) => isPossible(step, status)).join(' '),
    ]);
    expect(possible).toEqual([
      ['draft', 'change publish'],
      ['announced', 'day_comes'],
      ['open', 'day_comes propose moderate cover'],
      ['closed_for_comments', 'moderate cover decide conclude'],
      ['concluded', 'cover'],
    ]);
  });
});

describe('who may do what with a consultation', () => {
  it('stands in one table', () => {
    const rows = CONSULTATION_ACTIONS.map((action) => [
      action,
      ROLES.filter((role) => CONSULTATION_ACCESS[action].includes(role)).join(' '),
    ]);
    expect(rows).toEqual([
      ['read_draft', 'administrator'],
      ['write', 'administrator'],
      ['publish', 'administrator'],
      ['moderate', 'moderator'],
      ['read_desk', 'official administrator'],
      ['decide', 'official administrator'],
      ['conclude', 'administrator'],
    ]);
  });

  it('decides on its own department, or as an administrator on all', () => {
    const own = 'own' as DepartmentId;
    const staff = (role: Role, departmentId: DepartmentId | null) =>
      ({ kind: 'staff', accountId: 'x' as never, role, departmentId, office: null, standsIn: [] }) as const;
    expect(mayDecide(staff('official', own), own)).toBe(true);
    expect(mayDecide(staff('official', 'other' as DepartmentId), own)).toBe(false);
    expect(mayDecide(staff('administrator', null), own)).toBe(true);
    for (const role of ['moderator', 'monitor', 'appeals'] as const) expect(mayDecide(staff(role, own), own)).toBe(false);
    const standsIn = [{ accountId: 'y' as never, departmentId: own, office: 'employee' as const }];
    expect(mayDecide({ ...staff('official', null), standsIn }, own)).toBe(true);
  });
});

describe('the end of a consultation', () => {
  const [closesOn, today] = [civilDate('2026-12-23'), civilDate('2027-01-20')];
  const codes = (outcome: 'adopted' | 'not_adopted', actNumber: string | null, actDate: string | null) =>
    faultsOfConclusion({ outcome, actNumber, actDate: actDate === null ? null : civilDate(actDate) }, closesOn, today).map(
      ({ code }) => code,
    );

  it('names an act of after the period, or says that there is none', () => {
    expect(codes('adopted', 'Решение № 5', '2027-01-15')).toEqual([]);
    expect(codes('adopted', null, null)).toEqual(['act_missing', 'act_missing']);
    expect(codes('adopted', 'Решение № 5', '2026-12-23')).toEqual(['act_too_early']);
    expect(codes('adopted', 'Решение № 5', '2027-01-21')).toEqual(['act_in_future']);
    expect(codes('not_adopted', null, null)).toEqual([]);
    expect(codes('not_adopted', 'Решение № 5', null)).toEqual(['act_needless']);
    expect(codes('not_adopted', null, '2027-01-15')).toEqual(['act_needless']);
  });
});
