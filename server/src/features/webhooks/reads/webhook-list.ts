import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Config } from '../../../platform/config/config.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { MonitorDirectory } from '../../monitors/index.js';
import { DeliveryDto, type DeliveryListDto, WebhookDto, type WebhookListDto } from '../http/webhooks.dto.js';
import { DeliveryRows } from '../storage/delivery-rows.js';
import { WebhookRows } from '../storage/webhook-rows.js';
import { OwnWebhooks } from './own-webhooks.js';

const PAGE_SIZE = 20;

/** Webhooks and their logs, for those who manage them. */
@Injectable()
export class WebhookList {
  constructor(
    private readonly own: OwnWebhooks,
    private readonly monitors: MonitorDirectory,
    private readonly webhooks: WebhookRows,
    private readonly deliveries: DeliveryRows,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The newest first. Two statements. 403 `not-a-member`, 400 for a cursor that is none. */
  async page(actor: StaffActor, after: string | null): Promise<Paged<WebhookListDto>> {
    const organisation = await this.own.organisation(actor);
    const rows = await this.webhooks.page(organisation?.id ?? null, after === null ? null : decodeCursor(after), PAGE_SIZE + 1);
    const { shown, last } = cut(rows, PAGE_SIZE);
    const owners = await this.ownersOf(shown.map(({ organisationId }) => organisationId));
    const webhooks = shown.map((webhook) => WebhookDto.of(webhook, owners, this.clock.now()));
    const body = { webhooks, sending: this.config.webhooks, organisation: organisation?.nameBg ?? null };
    return { body, next: last && encodeCursor(last.position, last.id) };
  }

  /** 403 `not-a-member`, 404. */
  async read(actor: StaffActor, id: string): Promise<WebhookDto> {
    const webhook = await this.own.read(actor, id);
    return WebhookDto.of(webhook, await this.ownersOf([webhook.organisationId]), this.clock.now());
  }

  /** What was sent in the last 30 days, the newest first. 403 `not-a-member`, 404, 400 for a cursor that is none. */
  async log(actor: StaffActor, id: string, after: string | null): Promise<Paged<DeliveryListDto>> {
    const webhook = await this.own.read(actor, id);
    const rows = await this.deliveries.page(webhook.id, after === null ? null : decodeCursor(after), PAGE_SIZE + 1);
    const { shown, last } = cut(rows, PAGE_SIZE);
    return { body: { deliveries: shown.map(DeliveryDto.of) }, next: last && encodeCursor(last.position, last.id) };
  }

  private async ownersOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const organisations = await this.monitors.byIds(ids.filter((id) => id !== null));
    return new Map([...organisations].map(([id, { nameBg }]) => [id, nameBg]));
  }
}
