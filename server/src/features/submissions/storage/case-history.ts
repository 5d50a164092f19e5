import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LogEntries, type MovedTerm } from '../../transparency-log/index.js';
import type { CaseEntry } from '../domain/case-change.js';
import { factsOf, type UnloggedType } from '../domain/logged.js';
import type { Submission } from '../domain/submission.js';
import type { TimelineType } from '../domain/timeline.js';

/** What is written into the audit trail by itself, whoever does it. */
const HAS_ENTRY: ReadonlySet<TimelineType> = new Set(['identity_revealed', 'conflict_declared']);

/** A line of which the transparency log says nothing, so that the id of the case is enough to write it. */
type UnloggedEntry = CaseEntry & { readonly type: UnloggedType };

interface Marks {
  /** Of the decision that the line belongs to, where it can be taken back. */
  readonly decisionId?: string | null;
  /** In whose place a deputy acts. */
  readonly actingFor?: AccountId | null;
  /** The terms that moved with it. */
  readonly moved?: readonly MovedTerm[];
}

/** One line of a case's history as it was written. */
export interface HistoryLine {
  readonly at: Date;
  readonly type: TimelineType;
  readonly actorKind: Actor['kind'];
  readonly accountId: AccountId | null;
  /** In whose place a deputy acted. */
  readonly actingFor: AccountId | null;
  readonly isPublic: boolean;
  readonly details: Readonly<Record<string, EventValue>>;
  /** When the decision that it tells of was taken back; nobody but staff reads such a line. */
  readonly undoneAt: Date | null;
}

/** The history of cases: appended, never altered but for the mark that a decision was taken back, and for words that had to be erased. */
@Injectable()
export class CaseHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly log: LogEntries,
  ) {}

  /**
   * The line and what the transparency log tells of it, in the caller's transaction. `of` is the case as it is after the line. Whatever
   * a deputy does stands in the audit trail, also what an official of the department does every day without an entry there.
   */
  append(of: Submission, entry: CaseEntry, actor: Actor, at: Date, marks?: Marks): Promise<void>;
  append(of: SubmissionId, entry: UnloggedEntry, actor: Actor, at: Date, marks?: Omit<Marks, 'moved'>): Promise<void>;
  async append(of: Submission | SubmissionId, entry: CaseEntry, actor: Actor, at: Date, marks: Marks = {}): Promise<void> {
    const { decisionId = null, actingFor = null, moved = [] } = marks;
    const id = typeof of === 'string' ? of : of.id;
    await this.unitOfWork.query(
      `insert into case_event (submission_id, at, type, actor_kind, account_id, is_public, details, decision_id, acting_for)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        at,
        entry.type,
        actor.kind,
        actor.kind === 'staff' ? actor.accountId : null,
        entry.isPublic,
        JSON.stringify(entry.details),
        decisionId,
        actingFor,
      ],
    );
    if (typeof of !== 'string') {
      await this.log.append(factsOf({ submission: of, entry, moved }).map((fact) => ({ logCase: of.logCase, fact, at })));
    }
    if (actingFor === null || HAS_ENTRY.has(entry.type)) return;
    await this.audit.append(actor, {
      action: 'case.act_for',
      subjectType: 'submission',
      subjectId: id,
      changes: { act: entry.type },
      actingFor,
    });
  }

  /** Marks the lines of a decision that was taken back. */
  async markUndone(decisionId: string, at: Date): Promise<void> {
    await this.unitOfWork.query('update case_event set undone_at = $2 where decision_id = $1', [decisionId, at]);
  }

  /** Oldest first; `publicOnly` leaves out what only the author and staff read. */
  of(id: SubmissionId, { publicOnly }: { publicOnly: boolean }): Promise<HistoryLine[]> {
    return this.unitOfWork.query<HistoryLine>(
      `select at, type, actor_kind as "actorKind", account_id as "accountId", acting_for as "actingFor", is_public as "isPublic", details, undone_at as "undoneAt"
         from case_event where submission_id = $1 and (not $2 or (is_public and undone_at is null)) order by id`,
      [id, publicOnly],
    );
  }
}
