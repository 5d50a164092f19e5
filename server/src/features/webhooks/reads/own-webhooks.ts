import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { MonitorDirectory, NOT_A_MEMBER, type Organisation } from '../../monitors/index.js';
import type { Webhook } from '../domain/webhook.js';
import { WebhookRows } from '../storage/webhook-rows.js';

/** The one place that says whose webhooks somebody sees: those of the organisation that they speak for today, or all. */
@Injectable()
export class OwnWebhooks {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly rows: WebhookRows,
  ) {}

  /** Null for administrators. @throws ProblemException 403 `not-a-member`. */
  async organisation({ role, accountId }: StaffActor): Promise<Organisation | null> {
    if (role === 'administrator') return null;
    return (await this.monitors.ofAccount(accountId)) ?? fail(NOT_A_MEMBER);
  }

  /** @throws ProblemException 403 `not-a-member`; 404 for one that is not theirs, as for one that there is not. */
  read(actor: StaffActor, id: string): Promise<Webhook> {
    return this.ofTheirs(actor, () => this.rows.byId(id));
  }

  /** The same, held until the caller's transaction ends. */
  lock(actor: StaffActor, id: string): Promise<Webhook> {
    return this.ofTheirs(actor, () => this.rows.lock(id));
  }

  private async ofTheirs(actor: StaffActor, find: () => Promise<Webhook | null>): Promise<Webhook> {
    const organisation = await this.organisation(actor);
    const webhook = (await find()) ?? fail(NOT_FOUND);
    return organisation === null || webhook.organisationId === organisation.id ? webhook : fail(NOT_FOUND);
  }
}
