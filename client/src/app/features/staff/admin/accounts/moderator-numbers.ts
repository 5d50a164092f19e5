import type { Account } from '../records';

/** Moderators that a rejection of two needs. */
const TWO = 2;

export type Shortage = 'no_moderator' | 'one_moderator' | 'nobody_for_appeals';

/** What the people who are here now are too few for; none when they are enough. */
export function shortagesOf(accounts: readonly Pick<Account, 'role' | 'status'>[]): Shortage[] {
  const active = (role: Account['role']) => accounts.filter((account) => account.role === role && account.status === 'active').length;
  const moderators = active('moderator');
  const tooFew: Shortage[] = moderators >= TWO ? [] : [moderators === 0 ? 'no_moderator' : 'one_moderator'];
  // Whoever rejects does not decide the appeal: of a rejection by two there has to be a third.
  return moderators <= TWO && active('appeals') === 0 ? [...tooFew, 'nobody_for_appeals'] : tooFew;
}
