import type { Role } from '../../../kernel/actor.js';
import { failure, type Result, success, unwrap } from '../../../kernel/problem.js';
import { type AccountAction, type AccountStatus, actionTowards, nextStatus } from './account-lifecycle.js';
import { LAST_ADMINISTRATOR } from './account-problems.js';

interface Standing {
  readonly role: Role;
  readonly status: AccountStatus;
}

/** Whether the platform would be left without anybody who can run it. `activeAdministrators` counts those before the change. */
export function takesLastAdministrator(before: Standing, after: Standing, activeAdministrators: number): boolean {
  const isOne = ({ role, status }: Standing): boolean => role === 'administrator' && status === 'active';
  return isOne(before) && !isOne(after) && activeAdministrators <= 1;
}

export interface StandingChange {
  readonly action: AccountAction | null;
  readonly status: AccountStatus;
}

/** What becomes of an account's status and role together; 409 when its state or the platform does not allow it. */
export function changeStanding(
  before: Standing & { readonly hasPassword: boolean },
  wanted: { readonly role: Role; readonly status: 'active' | 'deactivated' | null },
  activeAdministrators: number,
): Result<StandingChange> {
  const action = wanted.status === null ? null : actionTowards(wanted.status, before);
  const next = action === null ? success(before.status) : nextStatus(before.status, action);
  if (!next.ok) return next;
  const status = unwrap(next);
  if (takesLastAdministrator(before, { role: wanted.role, status }, activeAdministrators)) return failure(LAST_ADMINISTRATOR);
  return success({ action, status });
}
