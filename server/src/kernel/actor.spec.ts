import { departmentId, staffActor } from '../../test/factories/staff-work.js';
import { actingFor, departmentsOf, officesOf, SYSTEM } from './actor.js';
import type { AccountId } from './ids.js';

const [own, other] = [departmentId(1), departmentId(2)];
const mayor = { accountId: 'mayor' as AccountId, departmentId: other, office: 'mayor' } as const;
const head = { accountId: 'head' as AccountId, departmentId: own, office: 'head_of_department' } as const;

describe('a member of staff who stands in for others', () => {
  const deputy = staffActor({ role: 'official', departmentId: own, office: 'employee', standsIn: [mayor, head] });

  it('works for their departments too, each named once', () => {
    expect(departmentsOf(deputy)).toEqual([own, other]);
    expect(departmentsOf(staffActor({ departmentId: null }))).toEqual([]);
  });

  it('acts in their offices too', () => {
    expect(officesOf(deputy)).toEqual(['employee', 'mayor', 'head_of_department']);
    expect(officesOf(staffActor({ office: null }))).toEqual([]);
  });

  it('acts for whoever is away of the department that has the case, in their own department as well', () => {
    expect(actingFor(deputy, other)).toBe('mayor');
    expect(actingFor(deputy, own)).toBe('head');
    expect(actingFor(deputy, departmentId(3))).toBeNull();
    expect(actingFor(deputy, null)).toBeNull();
  });

  it('is nobody else than a member of staff', () => {
    expect(actingFor(SYSTEM, own)).toBeNull();
    expect(actingFor(staffActor({ departmentId: own }), own)).toBeNull();
  });
});
