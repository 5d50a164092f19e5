import type { DepartmentId, AccountId } from '../../../kernel/ids.js';
import type { DomainEvent, EventValue } from '../../../kernel/domain-event.js';
import type { Assignment } from './account.js';

const event = (type: string, accountId: AccountId, payload: Readonly<Record<string, EventValue>> = {}): DomainEvent => ({
  type,
  subjectType: 'account',
  subjectId: accountId,
  payload,
});

/** What happens to accounts. Whoever writes a letter about it mints its link while sending. */
export const accountEvents = {
  /** Somebody was invited, or invited once more. */
  invited: (id: AccountId) => event('account.invited', id),
  /** The invitation was accepted: the account can be used. */
  activated: (id: AccountId) => event('account.activated', id),
  passwordResetRequested: (id: AccountId) => event('account.password_reset_requested', id),
  /** `reset`: by a link of a letter, not by somebody who was signed in. */
  passwordChanged: (id: AccountId, by: 'owner' | 'reset') => event('account.password_changed', id, { by }),
  totpEnabled: (id: AccountId) => event('account.totp_enabled', id),
  totpDisabled: (id: AccountId, by: 'owner' | 'administrator') => event('account.totp_disabled', id, { by }),
  recoveryCodeUsed: (id: AccountId, remaining: number) => event('account.recovery_code_used', id, { remaining }),
  /** A session was ended by its owner: what they had in hand is free. */
  signedOut: (id: AccountId) => event('account.signed_out', id),
  /** Nobody may keep a case that only this account worked on. */
  deactivated: (id: AccountId, departmentId: DepartmentId | null) => event('account.deactivated', id, { departmentId }),
  reactivated: (id: AccountId) => event('account.reactivated', id),
  /** Somebody stands in for the account, no longer, or on other days: both departments may have a conflict of interest now. */
  absenceChanged: (id: AccountId, departmentId: DepartmentId, deputyDepartmentId: DepartmentId | null) =>
    event('account.absence_changed', id, { departmentId, deputyDepartmentId }),
  assignmentChanged: (id: AccountId, before: Assignment, after: Assignment) =>
    event('account.assignment_changed', id, {
      roleBefore: before.role,
      roleAfter: after.role,
      departmentBefore: before.departmentId,
      departmentAfter: after.departmentId,
      officeBefore: before.office,
      officeAfter: after.office,
    }),
} as const;
