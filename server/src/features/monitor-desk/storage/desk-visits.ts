import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** How far somebody has read, and when they said so. */
export interface DeskVisit {
  readonly seenId: string;
  readonly seenAt: Date;
}

/** Rows of `monitor_visit`. */
@Injectable()
export class DeskVisits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Null before anything was marked as read. */
  async of(accountId: AccountId): Promise<DeskVisit | null> {
    const [row] = await this.unitOfWork.query<DeskVisit>(
      'select seen_id as "seenId", seen_at as "seenAt" from monitor_visit where account_id = $1',
      [accountId],
    );
    return row ?? null;
  }

  /** A mark only goes forward, and never beyond the last change that there is. */
  async mark(accountId: AccountId, upTo: string, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into monitor_visit (account_id, seen_id, seen_at)
       select $1, least($2::bigint, coalesce(max(id), 0)), $3 from monitor_change
       on conflict (account_id) do update set seen_id = excluded.seen_id, seen_at = excluded.seen_at
        where monitor_visit.seen_id < excluded.seen_id`,
      [accountId, upTo, at],
    );
  }
}
