import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { Posted } from '../../../platform/outside/outside-post.js';
import { isGivenUp, isTaken, nextTry } from '../domain/retries.js';
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

  run(delivery: DueDelivery, posted: Posted, durationMs: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const told = posted.ok
        ? { status: posted.status, fault: null, excerpt: posted.excerpt }
        : { status: null, fault: posted.fault, excerpt: null };
      const taken = isTaken(told.status);
      const attempts = delivery.attempts + 1;
      // Whoever tests looks at once; nobody waits for the second try.
      const next = taken || delivery.event === TEST_EVENT ? null : nextTry(attempts, now, Math.random());
      const outcome = taken ? 'delivered' : next === null ? 'failed' : null;
      await this.deliveries.record(delivery.id, { ...told, attempts, nextAttemptAt: next, outcome, durationMs }, now);
      const failingSince = taken ? null : (delivery.failingSince ?? now);
      const givenUp = isGivenUp(told.status, outcome === 'failed', failingSince, now);
      await this.webhooks.recordHealth(delivery.webhookId, failingSince, givenUp);
      if (givenUp) await this.giveUp(delivery);
    });
  }

  private async giveUp({ webhookId }: DueDelivery): Promise<void> {
    await this.deliveries.giveUpWaiting(webhookId);
    const webhook = await this.webhooks.byId(webhookId);
    if (!webhook) return;
    await this.audit.append(SYSTEM, { action: 'webhook.given_up', subjectType: 'webhook', subjectId: webhookId, changes: {} });
    await this.outbox.append({
      ...{ type: webhookEvents.givenUp, subjectType: 'account', subjectId: webhook.createdBy },
      payload: { webhookId },
    });
  }
}
