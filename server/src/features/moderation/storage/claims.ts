import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Claim, claimEnd } from '../domain/claim.js';
import { CASE_CLAIMED } from '../domain/moderation-problems.js';

export interface HeldCase extends Claim {
  readonly submissionId: SubmissionId;
}

const COLUMNS = 'submission_id as "submissionId", account_id as "accountId", claimed_at as "claimedAt", expires_at as "expiresAt"';

/** Whether the holder of a claim `c` may no longer know the case: they stepped back, or wrote it. They can't let it go themselves. */
const KEPT_AWAY = `exists (select 1 from conflict_declaration d where d.submission_id = c.submission_id and d.account_id = c.account_id)
  or exists (select 1 from submission s join account a on a.id = c.account_id
              where s.id = c.submission_id and s.author_email_confirmed_at is not null and lower(s.author_email) = lower(a.email))`;

/** Who has which case in hand. One row a case at most, so that of two who ask at once one is first. */
@Injectable()
export class Claims {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The claim as it stands afterwards, mine or somebody else's. One statement, so that nobody can come between. */
  async take(id: SubmissionId, accountId: AccountId, takesOver: boolean): Promise<Claim> {
    const now = this.clock.now();
    const isFree = '(c.account_id = excluded.account_id or c.expires_at <= $3 or $5)';
    const [claim] = await this.unitOfWork.query<Claim>(
      `insert into case_claim as c (submission_id, account_id, claimed_at, expires_at) values ($1, $2, $3, $4)
       on conflict (submission_id) do update set
         claimed_at = case when c.account_id = excluded.account_id and c.expires_at > $3 then c.claimed_at
                           when ${isFree} then excluded.claimed_at else c.claimed_at end,
         account_id = case when ${isFree} then excluded.account_id else c.account_id end,
         expires_at = case when ${isFree} then excluded.expires_at else c.expires_at end
       returning account_id as "accountId", claimed_at as "claimedAt", expires_at as "expiresAt"`,
      [id, accountId, now, claimEnd(now), takesOver],
    );
    if (!claim) throw new Error('A claim was neither made nor found');
    return claim;
  }

  /** Null when nobody has the case. */
  async of(id: SubmissionId): Promise<Claim | null> {
    const [claim] = await this.unitOfWork.query<Claim>(
      `select account_id as "accountId", claimed_at as "claimedAt", expires_at as "expiresAt"
         from case_claim where submission_id = $1 and expires_at > $2`,
      [id, this.clock.now()],
    );
    return claim ?? null;
  }

  /** All cases that somebody has in hand now, the longest held first: no more than the moderators have open. */
  all(): Promise<HeldCase[]> {
    return this.unitOfWork.query<HeldCase>(
      `select ${COLUMNS} from case_claim where expires_at > $1 order by claimed_at, submission_id limit 500`,
      [this.clock.now()],
    );
  }

  /** `besides` are those whose claim is in nobody's way here. Whoever acts on the case has finished with it; 409 when somebody else has it who may know it. The platform itself asks nobody. */
  async settle(id: SubmissionId, actor: Actor, besides: Iterable<AccountId> = []): Promise<void> {
    if (actor.kind !== 'staff') return;
    const others = await this.unitOfWork.query(
      `with settled as (delete from case_claim where submission_id = $1 and (account_id = $2 or expires_at <= $3))
       select 1 from case_claim c where c.submission_id = $1 and c.account_id <> $2 and c.expires_at > $3 and c.account_id <> all($4::uuid[])
          and not (${KEPT_AWAY})`,
      [id, actor.accountId, this.clock.now(), [...besides]],
    );
    if (others.length > 0) fail(CASE_CLAIMED);
  }

  async release(id: SubmissionId, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from case_claim where submission_id = $1 and account_id = $2', [id, accountId]);
  }

  async releaseAll(accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from case_claim where account_id = $1', [accountId]);
  }

  async eraseExpired(): Promise<void> {
    await this.unitOfWork.query('delete from case_claim where expires_at <= $1', [this.clock.now()]);
  }
}
