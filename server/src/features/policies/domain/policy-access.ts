import { departmentsOf, type Role, type StaffActor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';

export const POLICY_ACTIONS = [
  'read_draft',
  'write_policy',
  'write_measure',
  'write_indicator',
  'import_measures',
  'record_value',
] as const;
/** All that can be done with a policy by those who work here. */
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

/**
 * Who may do what. The one who types a document in never reports on it: that is the word of the department that answers for the measure,
 * and of it alone. A new action does not compile until it stands here.
 */
export const POLICY_ACCESS: Readonly<Record<PolicyAction, readonly Role[]>> = {
  read_draft: ['administrator'],
  write_policy: ['administrator'],
  write_measure: ['administrator'],
  write_indicator: ['administrator'],
  import_measures: ['administrator'],
  record_value: ['official'],
};

/** Whether the official works for that department today, also in somebody's place. */
export function mayReport(actor: StaffActor, departmentId: DepartmentId): boolean {
  return POLICY_ACCESS.record_value.includes(actor.role) && departmentsOf(actor).includes(departmentId);
}
