import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { FORMER_HOURS, type WebhookDetails } from '../domain/webhook.js';
import { faultsOfWebhook } from '../domain/webhook-rules.js';
import { SealedSecrets } from '../signing/sealed-secrets.js';
import { newSigningSecret } from '../signing/webhook-signature.js';
import { DeliveryRows } from '../storage/delivery-rows.js';
import { WebhookRows } from '../storage/webhook-rows.js';
import type { SecretShown } from './create-webhook.js';
import { WebhookChanges, type WebhookRef } from './webhook-changes.js';

/** What is done with a webhook once it is there. Every change is for those whose it is: 403 `not-a-member`, 404, 412. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly changes: WebhookChanges,
    private readonly rows: WebhookRows,
    private readonly deliveries: DeliveryRows,
    private readonly secrets: SealedSecrets,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** 422. */
  details(actor: StaffActor, ref: WebhookRef, details: WebhookDetails): Promise<void> {
    return this.changes.run(actor, ref, async (webhook) => {
      const errors = faultsOfWebhook(details, this.config.webhooks === 'loopback');
      if (errors.length > 0) fail(INVALID, { errors });
      await this.rows.update({ ...details, id: webhook.id });
      await this.changes.record(actor, 'webhook.changed', webhook, { events: details.events });
    });
  }

  /** Nothing is sent any more, and what waits is dropped. */
  pause(actor: StaffActor, ref: WebhookRef): Promise<void> {
    return this.changes.run(actor, ref, async (webhook) => {
      if (webhook.state !== 'active') return;
      await this.rows.setState(webhook.id, 'paused');
      await this.deliveries.giveUpWaiting(webhook.id);
      await this.changes.record(actor, 'webhook.paused', webhook);
    });
  }

  /** From now on; what happened in between is not sent. */
  resume(actor: StaffActor, ref: WebhookRef): Promise<void> {
    return this.changes.run(actor, ref, async (webhook) => {
      if (webhook.state === 'active') return;
      await this.rows.setState(webhook.id, 'active');
      await this.changes.record(actor, 'webhook.resumed', webhook);
    });
  }

  /** For 24 hours both secrets sign. */
  replaceSecret(actor: StaffActor, ref: WebhookRef): Promise<SecretShown> {
    return this.changes.run(actor, ref, async (webhook) => {
      const secret = newSigningSecret();
      const until = new Date(this.clock.now().getTime() + FORMER_HOURS * 3_600_000);
      await this.rows.replaceSecret(webhook.id, await this.secrets.seal(secret, webhook.id), until);
      await this.changes.record(actor, 'webhook.secret_replaced', webhook);
      return { id: webhook.id, secret };
    });
  }

  remove(actor: StaffActor, ref: WebhookRef): Promise<void> {
    return this.changes.run(actor, ref, async (webhook) => {
      await this.rows.delete(webhook.id);
      await this.changes.record(actor, 'webhook.removed', webhook);
    });
  }
}
