import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DeliveryState } from '../domain/delivery.js';

/** One sending of a letter, by mail or on paper. */
export interface Delivery {
  readonly id: string;
  readonly forwardingId: string;
  readonly submissionId: SubmissionId;
  readonly channel: 'mail' | 'paper';
  readonly state: DeliveryState;
  /** The address of the authority at that time; null on paper. */
  readonly recipient: string | null;
  readonly askedAt: Date;
  readonly attempts: number;
  readonly lastAttemptAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly endedAt: Date | null;
  readonly messageId: string | null;
  /** Three digits of the mail server (RFC 5321 §4.2). */
  readonly smtpStatus: number | null;
  readonly paperOn: CivilDate | null;
  readonly paperNumber: string | null;
}

/** What an answer of the mail server changes. */
export type DeliveryStep = Pick<
  Delivery,
  'state' | 'attempts' | 'lastAttemptAt' | 'nextAttemptAt' | 'endedAt' | 'messageId' | 'smtpStatus'
>;

const COLUMNS = `id, forwarding_id as "forwardingId",
  (select f.submission_id from forwarding f where f.id = forwarding_id) as "submissionId", channel, state, recipient, asked_at as "askedAt", attempts,
  last_attempt_at as "lastAttemptAt", next_attempt_at as "nextAttemptAt", ended_at as "endedAt", message_id as "messageId",
  smtp_status as "smtpStatus", paper_on as "paperOn", paper_number as "paperNumber"`;

@Injectable()
export class Deliveries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byMail(id: string, forwardingId: string, recipient: string, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into forwarding_delivery (id, forwarding_id, channel, state, recipient, asked_at) values ($1, $2, 'mail', 'waiting', $3, $4)`,
      [id, forwardingId, recipient, at],
    );
  }

  async onPaper(id: string, forwardingId: string, sent: { on: CivilDate; number: string }, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into forwarding_delivery (id, forwarding_id, channel, state, asked_at, ended_at, paper_on, paper_number)
       values ($1, $2, 'paper', 'on_paper', $3, $3, $4, $5)`,
      [id, forwardingId, at, sent.on, sent.number],
    );
  }

  /** Oldest first. */
  of(forwardingId: string): Promise<Delivery[]> {
    return this.unitOfWork.query<Delivery>(`select ${COLUMNS} from forwarding_delivery where forwarding_id = $1 order by asked_at, id`, [
      forwardingId,
    ]);
  }

  /** Held until the transaction ends. */
  async lock(id: string): Promise<Delivery | null> {
    const [row] = await this.unitOfWork.query<Delivery>(`select ${COLUMNS} from forwarding_delivery where id = $1 for update`, [id]);
    return row ?? null;
  }

  /** The same by the Message-ID under which a server took it. */
  async lockByMessageId(messageId: string): Promise<Delivery | null> {
    const [row] = await this.unitOfWork.query<Delivery>(`select ${COLUMNS} from forwarding_delivery where message_id = $1 for update`, [
      messageId,
    ]);
    return row ?? null;
  }

  async step(id: string, step: DeliveryStep): Promise<void> {
    await this.unitOfWork.query(
      `update forwarding_delivery set state = $2, attempts = $3, last_attempt_at = $4, next_attempt_at = $5, ended_at = $6,
              message_id = $7, smtp_status = $8 where id = $1`,
      [id, step.state, step.attempts, step.lastAttemptAt, step.nextAttemptAt, step.endedAt, step.messageId, step.smtpStatus],
    );
  }
}
