import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { PostFault } from '../../../platform/outside/outside-machines.js';
import type { WebhookId } from '../domain/webhook.js';
import type { SentEvent, WebhookEvent } from '../domain/webhook-event.js';
import type { Place } from './webhook-rows.js';

export type DeliveryOutcome = 'delivered' | 'failed';

/** One message to one address, and how the last try went. */
export interface Delivery {
  readonly id: string;
  readonly event: SentEvent;
  readonly createdAt: Date;
  readonly attempts: number;
  /** Null when nothing is tried any more. */
  readonly nextAttemptAt: Date | null;
  readonly outcome: DeliveryOutcome | null;
  readonly status: number | null;
  readonly fault: PostFault | null;
  readonly durationMs: number | null;
  /** The beginning of the answer. */
  readonly excerpt: string | null;
  readonly attemptedAt: Date | null;
}

/** A message that is to be sent now, with what is needed for it. */
export interface DueDelivery {
  readonly id: string;
  readonly event: SentEvent;
  readonly body: string;
  readonly attempts: number;
  readonly webhookId: WebhookId;
  readonly url: string;
  readonly secretBox: Buffer;
  readonly formerBox: Buffer | null;
}

/** What came of a try. */
export type Tried = Pick<Delivery, 'attempts' | 'nextAttemptAt' | 'outcome' | 'status' | 'fault' | 'durationMs' | 'excerpt'>;

/** Rows of `webhook_delivery`. */
@Injectable()
export class DeliveryRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One row for each webhook at work that wants to hear of the event. One statement. */
  async addForAll(event: WebhookEvent, body: string, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into webhook_delivery (webhook_id, event, body, created_at, next_attempt_at)
       select id, $1, $2, $3, $3 from webhook where state = 'active' and $1 = any(events)`,
      [event, body, at],
    );
  }

  async add(webhookId: WebhookId, event: SentEvent, body: string, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into webhook_delivery (webhook_id, event, body, created_at, next_attempt_at) values ($1, $2, $3, $4, $4)`,
      [webhookId, event, body, at],
    );
  }

  /** The oldest that is due of each address at work, at most `limit` of them, so that an address that is slow holds up no other. */
  due(at: Date, limit: number): Promise<DueDelivery[]> {
    return this.unitOfWork.query<DueDelivery>(
      `select d.id, d.event, d.body, d.attempts, w.id as "webhookId", w.url, w.secret_box as "secretBox",
              case when w.former_until > $1 then w.former_box end as "formerBox"
         from (select distinct on (webhook_id) * from webhook_delivery where next_attempt_at <= $1
                order by webhook_id, next_attempt_at, id) d
         join webhook w on w.id = d.webhook_id and w.state = 'active'
        order by d.next_attempt_at, d.id limit $2`,
      [at, limit],
    );
  }

  /** Whether it is still to be sent, and nobody has dropped it. */
  async waits(id: string): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from webhook_delivery where id = $1 and next_attempt_at is not null', [id]);
    return rows.length > 0;
  }

  async record(id: string, { attempts, nextAttemptAt, outcome, status, fault, durationMs, excerpt }: Tried, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `update webhook_delivery
          set attempts = $2, next_attempt_at = $3, outcome = $4, status = $5, fault = $6, duration_ms = $7, excerpt = $8, attempted_at = $9
        where id = $1`,
      [id, attempts, nextAttemptAt, outcome, status, fault, durationMs, excerpt, at],
    );
  }

  /** Nothing that still waits for the address is sent any more. */
  async giveUpWaiting(webhookId: WebhookId): Promise<void> {
    await this.unitOfWork.query(
      `update webhook_delivery set next_attempt_at = null, outcome = 'failed' where webhook_id = $1 and next_attempt_at is not null`,
      [webhookId],
    );
  }

  /** Of a webhook, the newest first, after that place. */
  page(webhookId: WebhookId, after: Place | null, limit: number): Promise<(Delivery & Place)[]> {
    return this.unitOfWork.query<Delivery & Place>(
      `select id, event, created_at as "createdAt", attempts, next_attempt_at as "nextAttemptAt", outcome, status, fault,
              duration_ms as "durationMs", excerpt, attempted_at as "attemptedAt", created_at::text as position
         from webhook_delivery
        where webhook_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [webhookId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  async eraseBefore(at: Date): Promise<void> {
    await this.unitOfWork.query('delete from webhook_delivery where created_at < $1', [at]);
  }
}
