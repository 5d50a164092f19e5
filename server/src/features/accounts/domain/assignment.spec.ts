import { OFFICES, ROLES } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { sameAssignment } from './account.js';
import { faultsOfAssignment, usualTitle } from './assignment.js';

const departmentId = '01890000-0000-7000-8000-000000000001' as DepartmentId;
const codes = (assignment: Parameters<typeof faultsOfAssignment>[0]): string[] =>
  faultsOfAssignment(assignment).map(({ pointer, code }) => `${pointer} ${code}`);

describe('an assignment', () => {
  it('of an official names the department that they answer for', () => {
    expect(codes({ role: 'official', departmentId: null, office: null })).toEqual(['/department department_needed']);
    expect(codes({ role: 'official', departmentId, office: 'employee' })).toEqual([]);
  });

  it('of a monitor names neither department nor office: a monitor is not of the municipality', () => {
    expect(codes({ role: 'monitor', departmentId, office: 'councillor' })).toEqual([
      '/department department_not_allowed',
      '/office office_not_allowed',
    ]);
    expect(codes({ role: 'monitor', departmentId: null, office: null })).toEqual([]);
  });

  it.each(['moderator', 'administrator'] as const)('of a %s may name both or none', (role) => {
    expect(codes({ role, departmentId: null, office: null })).toEqual([]);
    expect(codes({ role, departmentId, office: 'secretary' })).toEqual([]);
  });

  it('is the same only when role, department and office are', () => {
    const one = { role: 'official', departmentId, office: 'employee' } as const;
    expect(sameAssignment(one, { ...one })).toBe(true);
    expect(sameAssignment(one, { ...one, role: 'moderator' })).toBe(false);
    expect(sameAssignment(one, { ...one, departmentId: null })).toBe(false);
    expect(sameAssignment(one, { ...one, office: null })).toBe(false);
  });
});

it('every role and office has a usual title in both languages', () => {
  for (const role of ROLES) {
    for (const office of [null, ...OFFICES]) {
      expect(usualTitle({ role, office }, 'bg')).toMatch(/^[а-я-]+(?: [а-я-]+)*$/);
      expect(usualTitle({ role, office }, 'en')).toMatch(/^[A-Z][A-Za-z ]+$/);
    }
  }
});
