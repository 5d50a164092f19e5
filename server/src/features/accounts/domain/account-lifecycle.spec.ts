import {
  ACCOUNT_ACTIONS,
  ACCOUNT_STATUSES,
  type AccountAction,
  type AccountStatus,
  actionTowards,
  nextStatus,
} from './account-lifecycle.js';

const LEGAL: readonly (readonly [AccountStatus, AccountAction, AccountStatus])[] = [
  ['invited', 'accept', 'active'],
  ['invited', 'deactivate', 'deactivated'],
  ['active', 'deactivate', 'deactivated'],
  ['deactivated', 'reactivate', 'active'],
  ['deactivated', 'invite_again', 'invited'],
];

describe('the life of an account', () => {
  it.each(LEGAL)('%s, %s: becomes %s', (status, action, next) => {
    expect(nextStatus(status, action)).toEqual({ ok: true, value: next });
  });

  const illegal = ACCOUNT_STATUSES.flatMap((status) => ACCOUNT_ACTIONS.map((action) => [status, action] as const)).filter(
    ([status, action]) => !LEGAL.some(([from, by]) => from === status && by === action),
  );
  it.each(illegal)('%s, %s: is refused with 409', (status, action) => {
    expect(nextStatus(status, action)).toMatchObject({ ok: false, problem: { type: { slug: 'account-state', status: 409 } } });
  });
});

describe('what an administrator chooses', () => {
  it('does nothing when the account is there already', () => {
    expect(actionTowards('active', { status: 'active', hasPassword: true })).toBeNull();
    expect(actionTowards('deactivated', { status: 'deactivated', hasPassword: false })).toBeNull();
  });

  it('brings back one who has a password, and invites again one who never set it', () => {
    expect(actionTowards('active', { status: 'deactivated', hasPassword: true })).toBe('reactivate');
    expect(actionTowards('active', { status: 'deactivated', hasPassword: false })).toBe('invite_again');
  });

  it('can not make an invited account active: only its owner can, by setting a password', () => {
    const action = actionTowards('active', { status: 'invited', hasPassword: false });
    expect(action && nextStatus('invited', action).ok).toBe(false);
  });
});
