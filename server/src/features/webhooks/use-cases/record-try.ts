import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { Posted } from '../../../platform/outside/outside-post.js';
import { isGivenUp, isTaken, nextTry } from '../domain/retries.js';
import type { Webhook } from '../domain/webhook.js';
import { TEST_EVENT } from '../domain/webhook-event.js';
import { webhookEvents } from '../domain/webhook-events.js';
import { DeliveryRows, type DueDelivery } from '../storage/delivery-rows.js';
import { WebhookRows } from '../storage/webhook-rows.js';

/** Keeps how a try went, says when the next one is, and gives an address up that takes nothing. */
@Injectable()
export class RecordTry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRows,
    private readonly deliveries: DeliveryRows,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * In a transaction of its own, whatever becomes of the caller's: a message that was taken must not be sent again. What people decided
   * while the message was on its way stays: one that they dropped is not tried again, and says nothing of the address.
   */
  run(delivery: DueDelivery, posted: Posted, durationMs: number): Promise<void> {
    return this.unitOfWork.apart(() => this.unitOfWork.run(() => this.record(delivery, posted, durationMs)));
  }

  private async record(delivery: DueDelivery, posted: Posted, durationMs: number): Promise<void> {
    // First the webhook, as whoever changes it does: so neither waits for the other in turn.
    const webhook = await this.webhooks.lock(delivery.webhookId);
    if (!webhook) return;
    const now = this.clock.now();
    const told = posted.ok
      ? { status: posted.status, fault: null, excerpt: posted.excerpt }
      : { status: null, fault: posted.fault, excerpt: null };
    const taken = isTaken(told.status);
    const attempts = delivery.attempts + 1;
    const isWanted = webhook.state === 'active' && (await this.deliveries.waits(delivery.id));
    // Whoever tests looks at once; nobody waits for the second try.
    const next = taken || !isWanted || delivery.event === TEST_EVENT ? null : nextTry(attempts, now, Math.random());
    const outcome = taken ? 'delivered' : next === null ? 'failed' : null;
    await this.deliveries.record(delivery.id, { ...told, attempts, nextAttemptAt: next, outcome, durationMs }, now);
    if (!isWanted) return;
    const failingSince = taken ? null : (webhook.failingSince ?? now);
    const givenUp = isGivenUp(told.status, outcome === 'failed', failingSince, now);
    await this.webhooks.recordHealth(webhook.id, failingSince, givenUp);
    if (givenUp) await this.giveUp(webhook);
  }

  private async giveUp({ id, createdBy }: Webhook): Promise<void> {
    await this.deliveries.giveUpWaiting(id);
    await this.audit.append(SYSTEM, { action: 'webhook.given_up', subjectType: 'webhook', subjectId: id, changes: {} });
    await this.outbox.append({
      ...{ type: webhookEvents.givenUp, subjectType: 'account', subjectId: createdBy },
      payload: { webhookId: id },
    });
  }
}
