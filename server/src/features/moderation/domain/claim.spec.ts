import fc from 'fast-check';
import { accountId } from '../../../../test/factories/staff-work.js';
import { type Claim, claimed, claimEnd, CLAIM_MINUTES, isInTheWay } from './claim.js';

const START = Date.parse('2026-11-23T09:00:00Z');
const at = (minutes: number): Date => new Date(START + minutes * 60_000);
const anyMinute = fc.integer({ min: 0, max: 60 });
const anyAccount = fc.constantFrom(accountId(1), accountId(2), accountId(3));

describe('a claim', () => {
  const mine: Claim = claimed(null, accountId(1), at(0), false);

  it('lasts twenty minutes after its holder was last seen, and keeps since when', () => {
    expect(mine).toEqual({ accountId: accountId(1), claimedAt: at(0), expiresAt: at(CLAIM_MINUTES) });
    expect(claimed(mine, accountId(1), at(10), false)).toEqual({ accountId: accountId(1), claimedAt: at(0), expiresAt: at(30) });
  });

  it('stands in the way of others until the instant of its end, and never of its holder', () => {
    expect(isInTheWay(mine, accountId(2), at(CLAIM_MINUTES - 1))).toBe(true);
    expect(isInTheWay(mine, accountId(2), at(CLAIM_MINUTES))).toBe(false);
    expect(isInTheWay(mine, accountId(1), at(1))).toBe(false);
    expect(isInTheWay(null, accountId(1), at(1))).toBe(false);
  });

  it('goes to somebody else only when it ran out, or when they take it over', () => {
    expect(claimed(mine, accountId(2), at(5), false)).toEqual(mine);
    expect(claimed(mine, accountId(2), at(5), true)).toMatchObject({ accountId: accountId(2), claimedAt: at(5) });
    expect(claimed(mine, accountId(2), at(20), false)).toMatchObject({ accountId: accountId(2), claimedAt: at(20) });
  });

  it('has one holder at any time, who is whoever came first and did not stay away', () => {
    const step = fc.record({ account: anyAccount, after: anyMinute, takesOver: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let minute = 0;
        let claim: Claim | null = null;
        for (const { account, after, takesOver } of steps) {
          minute += after;
          const before: Claim | null = claim;
          const wasInTheWay = isInTheWay(before, account, at(minute));
          claim = claimed(before, account, at(minute), takesOver);
          if (wasInTheWay && !takesOver) expect(claim).toBe(before);
          else expect(claim).toMatchObject({ accountId: account, expiresAt: claimEnd(at(minute)) });
          expect(claim.claimedAt.getTime()).toBeLessThanOrEqual(at(minute).getTime());
        }
      }),
    );
  });
});
