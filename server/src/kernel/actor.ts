import type { AccountId, DepartmentId, SubmissionId } from './ids.js';

export const ROLES = ['moderator', 'official', 'administrator', 'monitor', 'appeals'] as const;
/** What a staff account may be; a monitor is an account of an NGO, `appeals` decides appeals that no moderator may decide. */
export type Role = (typeof ROLES)[number];

export const OFFICES = ['mayor', 'deputy_mayor', 'secretary', 'councillor', 'employee'] as const;
/** Offices of a municipality that the conflict rules know (АПК чл. 113-115). */
export type Office = (typeof OFFICES)[number];

export interface StaffActor {
  readonly kind: 'staff';
  readonly accountId: AccountId;
  readonly role: Role;
  readonly departmentId: DepartmentId | null;
  readonly office: Office | null;
}

/** Whoever proved, by number and access code, that one case is theirs; they may act on that case alone. */
export interface AuthorActor {
  readonly kind: 'author';
  readonly submissionId: SubmissionId;
}

/** Who acts: a member of staff, the author of one case, anybody, or the platform by itself. */
export type Actor = StaffActor | AuthorActor | { readonly kind: 'anyone' } | { readonly kind: 'system' };

export const ANYONE: Actor = { kind: 'anyone' };
export const SYSTEM: Actor = { kind: 'system' };
