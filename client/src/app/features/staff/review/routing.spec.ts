import { departmentAtFirst, isPastDepartments, mayGoToDepartment } from './routing';

const file = { about: null, allowed: ['route', 'forward'], department: null, suggestedDepartment: 'streets' } satisfies Parameters<
  typeof departmentAtFirst
>[0];
const about = (office: 'mayor' | 'secretary') => ({ ...file, about: { office, department: null, name: null } });

describe('the department of a case under review', () => {
  it('is proposed by the topic', () => {
    expect(departmentAtFirst(file)).toBe('streets');
    expect(departmentAtFirst({ ...file, department: 'waste' })).toBe('waste');
    expect(departmentAtFirst({ ...file, allowed: ['publish'] })).toBe('');
    expect(departmentAtFirst(about('secretary'))).toBe('streets');
  });

  it('is none for a signal about the mayor, and that is said where one would choose it', () => {
    expect([departmentAtFirst(about('mayor')), mayGoToDepartment(about('mayor')), isPastDepartments(about('mayor'))]).toEqual([
      '',
      false,
      true,
    ]);
    expect(isPastDepartments({ ...about('mayor'), allowed: ['publish'] })).toBe(false);
  });
});
