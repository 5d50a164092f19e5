import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Who wrote: the author, a moderator, or the department that handles the case. */
export type MessageSender = 'author' | 'moderator' | 'department';

/** One message between the author of a case and the staff. */
export interface CaseMessage {
  readonly id: string;
  readonly at: Date;
  readonly from: MessageSender;
  /** The office of the member of staff who wrote, as it was then; null for the author. */
  readonly office: string | null;
  readonly text: string;
  /** When the other side had seen it; null until then. */
  readonly readAt: Date | null;
}

export interface NewMessage extends CaseMessage {
  readonly submissionId: SubmissionId;
  readonly accountId: AccountId | null;
}

/** The messages of cases: written once, never altered but for the mark that they were read. */
@Injectable()
export class CaseMessages {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(message: NewMessage): Promise<void> {
    await this.unitOfWork.query(
      'insert into case_message (id, submission_id, at, sender, account_id, office, text) values ($1, $2, $3, $4, $5, $6, $7)',
      [message.id, message.submissionId, message.at, message.from, message.accountId, message.office, message.text],
    );
  }

  /** Oldest first. */
  of(id: SubmissionId): Promise<CaseMessage[]> {
    return this.unitOfWork.query<CaseMessage>(
      `select id, at, sender as "from", office, text, read_at as "readAt" from case_message where submission_id = $1 order by at, id`,
      [id],
    );
  }

  /** Marks what the other side wrote as read by `reader`. */
  async markRead(id: SubmissionId, reader: 'author' | 'staff', at: Date): Promise<void> {
    await this.unitOfWork.query(
      `update case_message set read_at = $3 where submission_id = $1 and read_at is null and (sender = 'author') = $2`,
      [id, reader === 'staff', at],
    );
  }
}
