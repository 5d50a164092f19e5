import type { Office, Role, StaffActor } from '../../../kernel/actor.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { AccountStatus } from './account-lifecycle.js';

/** One who works with cases: staff of the municipality, or a monitor of an NGO. */
export interface Account {
  readonly id: AccountId;
  /** Lower case: it is how one signs in. */
  email: string;
  name: string;
  role: Role;
  departmentId: DepartmentId | null;
  office: Office | null;
  /** Shown under answers in place of the name: „началник на отдел …“. */
  officeTitle: string;
  language: Language;
  status: AccountStatus;
}

/** What somebody is here for; a change of it ends their sessions. */
export type Assignment = Pick<Account, 'role' | 'departmentId' | 'office'>;

export function sameAssignment(one: Assignment, other: Assignment): boolean {
  return one.role === other.role && one.departmentId === other.departmentId && one.office === other.office;
}

/** How an e-mail address is stored and looked up. */
export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** The account as one who acts, also for those whose place it takes today. */
export function actorOf({
  id,
  role,
  departmentId,
  office,
  standsIn = [],
}: Pick<Account, 'id'> & Assignment & Partial<Pick<StaffActor, 'standsIn'>>): StaffActor {
  return { kind: 'staff', accountId: id, role, departmentId, office, standsIn };
}
