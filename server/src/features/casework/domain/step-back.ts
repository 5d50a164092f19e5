import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { access, type changes, type Submission } from '../../submissions/domain/index.js';

/** The history's line of a declared conflict of interest: staff read who stepped back, and why. */
export function steppingBack(reason: string | null): changes.CaseEntry {
  return { type: 'conflict_declared', isPublic: false, details: { staffNote: reason } };
}

/** Why a case goes back to the moderators by itself. The record of a case is kept in Bulgarian. */
export const NOBODY_LEFT: Words = {
  bg: 'В отдела няма друг служител, който може да разгледа случая.',
  en: 'The department has no other official who could handle the case.',
};

/** The same, when it is the department that is no longer there. */
export const DEPARTMENT_CLOSED: Words = {
  bg: 'Отделът е закрит. Насочете случая към друг отдел.',
  en: 'The department is closed. Route the case to another one.',
};

/** Somebody who answers for the department, as far as this asks. */
export type Colleague = Pick<StaffActor, 'accountId' | 'role' | 'departmentId' | 'office' | 'standsIn'>;

/** True when an active official of the department remains who has no conflict of interest in the case. */
export function canStillHandle(submission: Submission, active: readonly Colleague[], declared: ReadonlySet<AccountId>): boolean {
  return active.some(
    (colleague) => colleague.role === 'official' && !declared.has(colleague.accountId) && !access.isAboutOwn(colleague, submission.about),
  );
}
