import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AttachmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AuthorityId } from '../../authorities/index.js';
import type { Disclosure, Source } from '../domain/disclosure.js';

/** A case that was sent on: to whom, when, and what of it the letter holds. The letter is written from it and the case, and kept nowhere. */
export interface ForwardingRecord {
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly authorityId: AuthorityId;
  readonly forwardedAt: Date;
  readonly forwardedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly lateDays: number;
  readonly source: Source;
  readonly disclosed: Disclosure;
  readonly disclosureReason: string | null;
  readonly words: string | null;
  readonly attachmentIds: readonly AttachmentId[];
  readonly signedBy: string;
}

const COLUMNS = `id, submission_id as "submissionId", authority_id as "authorityId", forwarded_at as "forwardedAt",
  forwarded_on as "forwardedOn", due_on as "dueOn", late_days as "lateDays", source, disclosed, disclosure_reason as "disclosureReason",
  words, attachment_ids as "attachmentIds", signed_by as "signedBy"`;

@Injectable()
export class Forwardings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(row: ForwardingRecord): Promise<void> {
    await this.unitOfWork.query(
      `insert into forwarding (id, submission_id, authority_id, forwarded_at, forwarded_on, due_on, late_days, source, disclosed,
                               disclosure_reason, words, attachment_ids, signed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[row.id, row.submissionId, row.authorityId, row.forwardedAt, row.forwardedOn, row.dueOn, row.lateDays],
        ...[row.source, row.disclosed, row.disclosureReason, row.words, row.attachmentIds, row.signedBy],
      ],
    );
  }

  /** The latest of the case; whether it stands, the case says. */
  async latestOf(id: SubmissionId): Promise<ForwardingRecord | null> {
    const [row] = await this.unitOfWork.query<ForwardingRecord>(
      `select ${COLUMNS} from forwarding where submission_id = $1 order by forwarded_at desc, id desc limit 1`,
      [id],
    );
    return row ?? null;
  }

  async find(id: string): Promise<ForwardingRecord | null> {
    const [row] = await this.unitOfWork.query<ForwardingRecord>(`select ${COLUMNS} from forwarding where id = $1`, [id]);
    return row ?? null;
  }

  /** Erases what somebody wrote about the case; that it was sent on, when and to whom stays. */
  async eraseWords(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query(
      `update forwarding set words = null, disclosure_reason = null, attachment_ids = '{}' where submission_id = $1`,
      [id],
    );
  }
}
