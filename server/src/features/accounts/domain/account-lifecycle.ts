import { failure, type Result, success } from '../../../kernel/problem.js';
import { ACCOUNT_STATE } from './account-problems.js';

export const ACCOUNT_STATUSES = ['invited', 'active', 'deactivated'] as const;
/** `invited`: has not set a password yet. `deactivated`: can't sign in; what they did stays under their name. */
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const ACCOUNT_ACTIONS = ['accept', 'deactivate', 'reactivate', 'invite_again'] as const;
/** `reactivate` is for one who has a password, `invite_again` for one who never set it. */
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** A pair that is not listed is illegal. */
const TRANSITIONS: Readonly<Record<AccountStatus, Partial<Record<AccountAction, AccountStatus>>>> = {
  invited: { accept: 'active', deactivate: 'deactivated' },
  active: { deactivate: 'deactivated' },
  deactivated: { reactivate: 'active', invite_again: 'invited' },
};

/** The status after `action`; 409 `account-state` when the present one does not allow it. */
export function nextStatus(status: AccountStatus, action: AccountAction): Result<AccountStatus> {
  const next = TRANSITIONS[status][action];
  return next ? success(next) : failure(ACCOUNT_STATE);
}

/** The action by which an administrator brings an account to the status that they chose; null when it is there already. */
export function actionTowards(
  wanted: 'active' | 'deactivated',
  { status, hasPassword }: { status: AccountStatus; hasPassword: boolean },
): AccountAction | null {
  if (wanted === status) return null;
  if (wanted === 'deactivated') return 'deactivate';
  return hasPassword ? 'reactivate' : 'invite_again';
}
