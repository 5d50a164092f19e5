import type { AccountId } from '../../../kernel/ids.js';

/** Minutes that a claim lasts after its holder was last seen at the case. */
export const CLAIM_MINUTES = 20;

/** Who has a case in hand, so that two moderators do not write on it at once. */
export interface Claim {
  readonly accountId: AccountId;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
}

export const claimEnd = (now: Date): Date => new Date(now.getTime() + CLAIM_MINUTES * 60_000);

/** Whether a claim stands in the way of this account: somebody else's, and not run out. At the instant of its end it has. */
export function isInTheWay(claim: Claim | null, accountId: AccountId, now: Date): boolean {
  return claim !== null && claim.accountId !== accountId && claim.expiresAt.getTime() > now.getTime();
}

/**
 * What becomes of the claim on a case when this account asks for it. A renewal keeps the instant since when, and one that ran
 * out begins anew. The storage does the same in one statement; a test holds the two together.
 */
export function claimed(before: Claim | null, accountId: AccountId, now: Date, takesOver: boolean): Claim {
  if (before !== null && isInTheWay(before, accountId, now) && !takesOver) return before;
  const isRenewal = before !== null && before.accountId === accountId && before.expiresAt.getTime() > now.getTime();
  return { accountId, claimedAt: isRenewal ? before.claimedAt : now, expiresAt: claimEnd(now) };
}
