import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { AccountId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';

export interface AuditRecord {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Old and new values by field; identifiers and codes, never personal data of citizens. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** In whose place a deputy did it. */
  readonly actingFor?: AccountId | null;
}

export interface AuditEntry extends AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
}

/** Who changed what and when, appended in the transaction of the change and never altered but for reasons that had to be erased. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async append(actor: Actor, record: AuditRecord): Promise<void> {
    await this.unitOfWork.query(
      `insert into audit_entry (at, actor_kind, actor_id, action, subject_type, subject_id, changes, acting_for)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.clock.now(),
        actor.kind,
        actor.kind === 'staff' ? actor.accountId : null,
        record.action,
        record.subjectType,
        record.subjectId,
        JSON.stringify(record.changes),
        record.actingFor ?? null,
      ],
    );
  }

  /** Erases the reasons that people wrote beside what they did to the subject; that they did it stays. */
  async eraseReasons({ subjectType, subjectId }: Pick<AuditRecord, 'subjectType' | 'subjectId'>): Promise<void> {
    await this.unitOfWork.query(
      `update audit_entry set changes = changes - 'reason' where subject_type = $1 and subject_id = $2 and jsonb_exists(changes, 'reason')`,
      [subjectType, subjectId],
    );
  }

  /** Newest first, keyset by id; `limit` at most 100. */
  async page({ after, limit, subjectType }: { after?: string; limit: number; subjectType?: string }): Promise<AuditEntry[]> {
    return this.unitOfWork.query<AuditEntry>(
      `select id, at, actor_kind as "actorKind", actor_id as "actorId", action, subject_type as "subjectType",
              subject_id as "subjectId", changes, acting_for as "actingFor"
         from audit_entry
        where ($1::bigint is null or id < $1) and ($2::text is null or subject_type = $2)
        order by id desc limit $3`,
      [after ?? null, subjectType ?? null, limit],
    );
  }
}
