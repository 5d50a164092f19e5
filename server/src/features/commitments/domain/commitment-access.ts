import { departmentsOf, type Role, type StaffActor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';

export const COMMITMENT_ACTIONS = ['read_own', 'report'] as const;
/** All that those who work here can do with commitments; monitors assess them elsewhere. */
export type CommitmentAction = (typeof COMMITMENT_ACTIONS)[number];

/**
 * Who may do what. The department that answers for a commitment reports on it and nobody else does, as only then is it the municipality's
 * word. A new action does not compile until it stands here.
 */
export const COMMITMENT_ACCESS: Readonly<Record<CommitmentAction, readonly Role[]>> = {
  read_own: ['official'],
  report: ['official'],
};

/** Whether the official works for that department today, also in somebody's place. */
export function mayReport(actor: StaffActor, departmentId: DepartmentId): boolean {
  return COMMITMENT_ACCESS.report.includes(actor.role) && departmentsOf(actor).includes(departmentId);
}
