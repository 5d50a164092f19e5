import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CaseEntry } from '../domain/case-change.js';
import type { TimelineType } from '../domain/timeline.js';

/** One line of a case's history as it was written. */
export interface HistoryLine {
  readonly at: Date;
  readonly type: TimelineType;
  readonly actorKind: Actor['kind'];
  readonly accountId: AccountId | null;
  readonly isPublic: boolean;
  readonly details: Readonly<Record<string, EventValue>>;
}

/** The history of cases: appended, never altered. */
@Injectable()
export class CaseHistory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(id: SubmissionId, entry: CaseEntry, actor: Actor, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into case_event (submission_id, at, type, actor_kind, account_id, is_public, details)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, at, entry.type, actor.kind, actor.kind === 'staff' ? actor.accountId : null, entry.isPublic, JSON.stringify(entry.details)],
    );
  }

  /** Oldest first; `publicOnly` leaves out what only the author and staff read. */
  of(id: SubmissionId, { publicOnly }: { publicOnly: boolean }): Promise<HistoryLine[]> {
    return this.unitOfWork.query<HistoryLine>(
      `select at, type, actor_kind as "actorKind", account_id as "accountId", is_public as "isPublic", details
         from case_event where submission_id = $1 and (is_public or not $2) order by id`,
      [id, publicOnly],
    );
  }
}
