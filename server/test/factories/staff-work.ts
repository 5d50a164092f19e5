import fc from 'fast-check';
import { type Office, OFFICES, type StaffActor } from '../../src/kernel/actor.js';
import type { AccountId, DepartmentId, SubmissionId } from '../../src/kernel/ids.js';
import type { About, Submission } from '../../src/features/submissions/domain/submission.js';
import { anySubmission } from './submission.js';

/** Identifiers that read well in a failure: the second department ends in `d2`. */
const id = (letter: 'a' | 'b' | 'd', index: number): string => `019abc00-0000-7000-8000-0000000000${letter}${index}`;

export const submissionId = (index = 1): SubmissionId => id('b', index) as SubmissionId;
export const departmentId = (index = 1): DepartmentId => id('d', index) as DepartmentId;
export const accountId = (index = 1): AccountId => id('a', index) as AccountId;

export const staffActor = (changes: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  accountId: accountId(),
  role: 'moderator',
  departmentId: null,
  office: null,
  standsIn: [],
  ...changes,
});

export const anyDepartment: fc.Arbitrary<DepartmentId> = fc.constantFrom(departmentId(1), departmentId(2), departmentId(3));

export const anyAbout: fc.Arbitrary<About | null> = fc.option(
  fc.record({
    departmentId: fc.option(anyDepartment),
    office: fc.option(fc.constantFrom<Office>(...OFFICES)),
    name: fc.option(fc.constant('Иван Иванов')),
  }),
);

/** A case in every pair of publication and procedure, with or without a department and somebody it is about. */
export const anyCase: fc.Arbitrary<Submission> = fc
  .record({ submission: anySubmission, departmentId: fc.option(anyDepartment), about: anyAbout })
  .map(({ submission, ...rest }) => ({ ...submission, ...rest }));
