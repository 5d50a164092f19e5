import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AccountDirectory } from '../../accounts/index.js';
import { desk } from '../../moderation/index.js';
import type { SubmissionId } from '../../../kernel/ids.js';

export interface NamedClaim extends desk.HeldCase {
  readonly isMine: boolean;
  readonly by: string;
}

/** Who has which case in hand, with names. */
@Injectable()
export class ClaimsReader {
  constructor(
    private readonly claims: desk.Claims,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Two statements. The cases are those of everybody: the caller leaves out what this one may not know. */
  async all(staff: StaffActor): Promise<NamedClaim[]> {
    return this.named(await this.claims.all(), staff);
  }

  /** Null when nobody has the case. */
  async of(submissionId: SubmissionId, staff: StaffActor): Promise<NamedClaim | null> {
    const claim = await this.claims.of(submissionId);
    return claim && this.one(submissionId, claim, staff);
  }

  async one(submissionId: SubmissionId, claim: desk.Claim, staff: StaffActor): Promise<NamedClaim> {
    const [named] = await this.named([{ ...claim, submissionId }], staff);
    if (!named) throw new Error('A claim lost its case');
    return named;
  }

  private async named(claims: readonly desk.HeldCase[], staff: StaffActor): Promise<NamedClaim[]> {
    const names = await this.accounts.names(claims.map(({ accountId }) => accountId));
    return claims.map((claim) => ({ ...claim, isMine: claim.accountId === staff.accountId, by: names.get(claim.accountId) ?? '' }));
  }
}
