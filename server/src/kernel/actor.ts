import type { AccountId, DepartmentId, SubmissionId } from './ids.js';

export const ROLES = ['moderator', 'official', 'administrator', 'monitor', 'appeals'] as const;
/** What a staff account may be; a monitor is an account of an NGO, `appeals` decides appeals that no moderator may decide. */
export type Role = (typeof ROLES)[number];

export const OFFICES = ['mayor', 'deputy_mayor', 'secretary', 'head_of_department', 'councillor', 'employee'] as const;
/** Offices of a municipality that the conflict rules know (АПК чл. 113-115). */
export type Office = (typeof OFFICES)[number];

/** Whose place somebody takes today, as the position of the one who is away stands (ЗМСМА чл. 39; АПК чл. 10). */
export interface StandIn {
  /** Who is away. */
  readonly accountId: AccountId;
  readonly departmentId: DepartmentId;
  readonly office: Office;
}

export interface StaffActor {
  readonly kind: 'staff';
  readonly accountId: AccountId;
  readonly role: Role;
  readonly departmentId: DepartmentId | null;
  readonly office: Office | null;
  /** Of others, while those are away; never of a deputy's own deputies. */
  readonly standsIn: readonly StandIn[];
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

type Place = Pick<StaffActor, 'departmentId' | 'office' | 'standsIn'>;

/** The departments for which a member of staff works today: their own, and those of whoever they stand in for. */
export function departmentsOf({ departmentId, standsIn }: Omit<Place, 'office'>): DepartmentId[] {
  return [...new Set([...(departmentId === null ? [] : [departmentId]), ...standsIn.map((standIn) => standIn.departmentId)])];
}

/** The offices in which a member of staff acts today. */
export function officesOf({ office, standsIn }: Omit<Place, 'departmentId'>): Office[] {
  return [...new Set([...(office === null ? [] : [office]), ...standsIn.map((standIn) => standIn.office)])];
}

/** For whom an act on what this department has in hand is done; null when nobody of it is stood in for. */
export function actingFor(actor: Actor, departmentId: DepartmentId | null): AccountId | null {
  if (actor.kind !== 'staff' || departmentId === null) return null;
  return actor.standsIn.find((standIn) => standIn.departmentId === departmentId)?.accountId ?? null;
}
