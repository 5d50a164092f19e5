import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ConflictDeclaration {
  readonly accountId: AccountId;
  readonly at: Date;
}

/**
 * Whether a row `a` of `account` wrote a row `s` of `submission`: by the address, once its owner confirmed it. Otherwise anybody could keep
 * a moderator away by naming their address. Both sides are compared here alone, and neither is read.
 */
const OWN_CASE = `s.author_email_confirmed_at is not null and lower(s.author_email) = lower(a.email)`;

/** Who is kept away from which case: who stepped back from it because of a conflict of interest, and who submitted it. */
@Injectable()
export class ConflictDeclarations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async declare(id: SubmissionId, accountId: AccountId, reason: string | null, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into conflict_declaration (submission_id, account_id, at, reason) values ($1, $2, $3, $4) on conflict do nothing`,
      [id, accountId, at, reason],
    );
  }

  /** Whether the account stepped back from the case, or submitted it: nobody acts on what they wrote themselves. One statement. */
  async isKeptAway(id: SubmissionId, accountId: AccountId): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `select 1 from conflict_declaration where submission_id = $1 and account_id = $2
       union all
       select 1 from submission s join account a on ${OWN_CASE} where s.id = $1 and a.id = $2`,
      [id, accountId],
    );
    return rows.length > 0;
  }

  /** All whom `isKeptAway` keeps away. Never for an answer from which somebody can see who is missing: see `steppedBack`. */
  async keptAway(id: SubmissionId): Promise<ReadonlySet<AccountId>> {
    const rows = await this.unitOfWork.query<{ accountId: AccountId }>(
      `select account_id as "accountId" from conflict_declaration where submission_id = $1
       union
       select a.id from submission s join account a on ${OWN_CASE} where s.id = $1`,
      [id],
    );
    return new Set(rows.map(({ accountId }) => accountId));
  }

  /** The same of several cases, by one statement; a case that nobody is kept away from is left out. */
  async keptAwayOf(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, ReadonlySet<AccountId>>> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId; accountId: AccountId }>(
      `select submission_id as id, account_id as "accountId" from conflict_declaration where submission_id = any($1::uuid[])
       union
       select s.id, a.id from submission s join account a on ${OWN_CASE} where s.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Map<SubmissionId, Set<AccountId>>();
    for (const { id, accountId } of rows) found.set(id, (found.get(id) ?? new Set()).add(accountId));
    return found;
  }

  /** Those who stepped back and nobody else: for answers to the staff, who read their names and are never told who wrote the case. */
  async steppedBack(id: SubmissionId): Promise<ReadonlySet<AccountId>> {
    return new Set((await this.of(id)).map(({ accountId }) => accountId));
  }

  of(id: SubmissionId): Promise<ConflictDeclaration[]> {
    return this.unitOfWork.query<ConflictDeclaration>(
      'select account_id as "accountId", at from conflict_declaration where submission_id = $1 order by at',
      [id],
    );
  }
}
