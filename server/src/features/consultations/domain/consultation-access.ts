import { departmentsOf, type Role, type StaffActor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';

export const CONSULTATION_ACTIONS = ['read_draft', 'write', 'publish', 'moderate', 'read_desk', 'decide', 'conclude'] as const;
/** All that can be done with a consultation by those who work here. */
export type ConsultationAction = (typeof CONSULTATION_ACTIONS)[number];

/**
 * Who may do what. Whoever wants the act to pass does not choose which proposals are read: that is the moderators' alone. A new action does
 * not compile until it stands here.
 */
export const CONSULTATION_ACCESS: Readonly<Record<ConsultationAction, readonly Role[]>> = {
  read_draft: ['administrator'],
  write: ['administrator'],
  publish: ['administrator'],
  moderate: ['moderator'],
  read_desk: ['administrator', 'official'],
  decide: ['administrator', 'official'],
  conclude: ['administrator'],
};

/** Administrators decide on everything, officials on what their department prepared, today also in somebody's place. */
export function mayDecide(actor: StaffActor, departmentId: DepartmentId): boolean {
  if (!CONSULTATION_ACCESS.decide.includes(actor.role)) return false;
  return actor.role === 'administrator' || departmentsOf(actor).includes(departmentId);
}
