import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import type { Webhook } from '../domain/webhook.js';
import { OwnWebhooks } from '../reads/own-webhooks.js';

/** Which webhook is changed, and which version of it somebody saw. */
export interface WebhookRef {
  readonly id: string;
  readonly ifMatch?: string | undefined;
}

/** How every change of a webhook goes: by those whose it is, on the version that was seen, with the trail in its transaction. */
@Injectable()
export class WebhookChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnWebhooks,
    private readonly audit: AuditTrail,
  ) {}

  begin<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(work);
  }

  /** 403 `not-a-member`, 404, 412. */
  run<T>(actor: StaffActor, { id, ifMatch }: WebhookRef, work: (webhook: Webhook) => Promise<T>): Promise<T> {
    return this.begin(async () => {
      const webhook = await this.own.lock(actor, id);
      requireMatch(ifMatch, webhook.version);
      return work(webhook);
    });
  }

  /** `changes` hold no address: it may have a secret in its path. */
  record(actor: StaffActor, action: string, { id }: Webhook, changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
    return this.audit.append(actor, { action, subjectType: 'webhook', subjectId: id, changes });
  }
}
