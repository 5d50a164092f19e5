import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/crypto/random.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { type Webhook, type WebhookDetails, type WebhookId, WEBHOOKS_AT_ONCE } from '../domain/webhook.js';
import { WEBHOOKS_FULL } from '../domain/webhook-problems.js';
import { faultsOfWebhook } from '../domain/webhook-rules.js';
import { OwnWebhooks } from '../reads/own-webhooks.js';
import { SealedSecrets } from '../signing/sealed-secrets.js';
import { newSigningSecret } from '../signing/webhook-signature.js';
import { WebhookRows } from '../storage/webhook-rows.js';
import { WebhookChanges } from './webhook-changes.js';

/** The secret is shown once and never again. */
export interface SecretShown {
  readonly id: WebhookId;
  readonly secret: string;
}

/** Registers an address that wants to hear of public events. */
@Injectable()
export class CreateWebhook {
  constructor(
    private readonly own: OwnWebhooks,
    private readonly rows: WebhookRows,
    private readonly secrets: SealedSecrets,
    private readonly changes: WebhookChanges,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** 403 `not-a-member`, 409 `webhooks-full`, 422. */
  run(actor: StaffActor, details: WebhookDetails): Promise<SecretShown> {
    return this.changes.begin(async () => {
      const organisation = await this.own.organisation(actor);
      const errors = faultsOfWebhook(details, this.config.webhooks === 'loopback');
      if (errors.length > 0) fail(INVALID, { errors });
      const organisationId = organisation?.id ?? null;
      if ((await this.rows.count(organisationId)) >= WEBHOOKS_AT_ONCE) fail(WEBHOOKS_FULL);
      const webhook: Webhook = {
        ...{ ...details, id: newId() as WebhookId, organisationId, state: 'active', failingSince: null, formerUntil: null },
        ...{ version: 1, createdBy: actor.accountId, createdAt: this.clock.now() },
      };
      const secret = newSigningSecret();
      await this.rows.insert(webhook, await this.secrets.seal(secret, webhook.id));
      await this.changes.record(actor, 'webhook.added', webhook, { events: webhook.events });
      return { id: webhook.id, secret };
    });
  }
}
