import { accountId, departmentId } from '../../../../test/factories/staff-work.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { canStillHandle, type Colleague } from './step-back.js';

const official = (index: number, changes: Partial<Colleague> = {}): Colleague => ({
  accountId: accountId(index),
  role: 'official',
  departmentId: departmentId(1),
  office: 'employee',
  standsIn: [],
  ...changes,
});
const nobody: ReadonlySet<ReturnType<typeof accountId>> = new Set();

describe('whether a department can still handle a case', () => {
  const submission = aSubmission({ procedure: 'assigned', departmentId: departmentId(1) });

  it('yes, while one official is left', () => {
    expect(canStillHandle(submission, [official(1), official(2)], new Set([accountId(1)]))).toBe(true);
  });

  it('no, when all of them stepped back', () => {
    expect(canStillHandle(submission, [official(1), official(2)], new Set([accountId(1), accountId(2)]))).toBe(false);
  });

  it('no, when nobody works there', () => {
    expect(canStillHandle(submission, [], nobody)).toBe(false);
  });

  it('no, when only accounts of another role are left', () => {
    expect(canStillHandle(submission, [official(1, { role: 'moderator' })], nobody)).toBe(false);
  });

  it('no, when the only official left is whom the case is about', () => {
    const about = { departmentId: null, office: 'mayor', name: null } as const;
    expect(canStillHandle({ ...submission, about }, [official(1, { office: 'mayor' })], nobody)).toBe(false);
    expect(canStillHandle({ ...submission, about }, [official(1, { office: 'mayor' }), official(2)], nobody)).toBe(true);
  });
});
