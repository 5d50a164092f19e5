import { ApiProperty } from '@nestjs/swagger';
import { WEBHOOK_SENDING, type WebhookSending } from '../../../platform/config/config.js';
import { ChoiceListField, LineField } from '../../../platform/http/fields/field.js';
import type { PostFault } from '../../../platform/outside/outside-machines.js';
import { LIMITS, type Webhook, WEBHOOK_STATES, type WebhookDetails, type WebhookId, type WebhookState } from '../domain/webhook.js';
import { type SentEvent, TEST_EVENT, WEBHOOK_EVENTS, type WebhookEvent } from '../domain/webhook-event.js';
import type { Delivery, DeliveryOutcome } from '../storage/delivery-rows.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const NULL_INSTANT = { ...INSTANT, nullable: true } as const;
const FAULTS: readonly PostFault[] = ['unreachable', 'refused', 'not_public', 'timeout'];
const OUTCOMES: readonly DeliveryOutcome[] = ['delivered', 'failed'];

export class WebhookRequest {
  @LineField({ max: LIMITS.name, description: 'What it is for, for those who manage webhooks.' }) name!: string;
  @LineField({ max: LIMITS.url, description: 'Public, https, without a port and a password.' }) url!: string;
  @ChoiceListField(WEBHOOK_EVENTS, { enumName: 'WebhookEvent' }) events!: WebhookEvent[];

  toDetails(): WebhookDetails {
    return { name: this.name, url: this.url, events: [...new Set(this.events)] };
  }
}

export class WebhookPageQuery {
  @LineField({ max: 200, optional: true, description: 'Cursor of the page before, from its `Link`.' }) after?: string | null;
}

export class WebhookDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: WebhookId;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly url!: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS], enumName: 'WebhookEvent', isArray: true }) readonly events!: WebhookEvent[];
  @ApiProperty({ enum: [...WEBHOOK_STATES], enumName: 'WebhookState', description: '`given_up`: nothing was taken for days.' })
  readonly state!: WebhookState;
  @ApiProperty({ ...NULL_INSTANT, description: 'Since when nothing was taken; null while it works.' }) readonly failingSince!:
    string | null;
  @ApiProperty({ ...NULL_INSTANT, description: 'Until when the secret before this one signs, too.' }) readonly formerUntil!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the organisation; null for those of administrators.' })
  readonly owner!: string | null;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`.' }) readonly version!: number;

  static of(webhook: Webhook, owners: ReadonlyMap<string, string>, now: Date): WebhookDto {
    const { id, name, url, events, state, version, organisationId, failingSince, formerUntil, createdAt } = webhook;
    const former = formerUntil !== null && formerUntil > now ? formerUntil.toISOString() : null;
    const told = { id, name, url, events: [...events], state, version, owner: owners.get(organisationId ?? '') ?? null };
    return { ...told, failingSince: failingSince?.toISOString() ?? null, formerUntil: former, createdAt: createdAt.toISOString() };
  }
}

export class WebhookSecretDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: WebhookId;
  @ApiProperty({ type: String, description: 'Signs the messages. It is shown now and never again.' }) readonly secret!: string;
}

export class WebhookListDto {
  @ApiProperty({ type: [WebhookDto], description: 'The newest first.' }) readonly webhooks!: WebhookDto[];
  @ApiProperty({ enum: [...WEBHOOK_SENDING], enumName: 'WebhookSending', description: '`off`: nothing is sent here at present.' })
  readonly sending!: WebhookSending;
  @ApiProperty({ type: String, nullable: true, description: 'Whose these are; null: everybody’s.' }) readonly organisation!: string | null;
}

export class DeliveryDto {
  @ApiProperty({ type: String, description: 'The `webhook-id` of the message.' }) readonly id!: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS, TEST_EVENT], enumName: 'SentWebhookEvent' }) readonly event!: SentEvent;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty({ type: 'integer', minimum: 0 }) readonly attempts!: number;
  @ApiProperty({ ...NULL_INSTANT, description: 'Null when nothing is tried any more.' }) readonly nextAttemptAt!: string | null;
  @ApiProperty({ enum: [...OUTCOMES], enumName: 'DeliveryOutcome', nullable: true, type: String, description: 'Null while it waits.' })
  readonly outcome!: DeliveryOutcome | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Status of the last answer.' }) readonly status!: number | null;
  @ApiProperty({ enum: [...FAULTS], enumName: 'DeliveryFault', nullable: true, type: String, description: 'Why no answer came.' })
  readonly fault!: PostFault | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Milliseconds of the last try.' }) readonly durationMs!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'The first 300 characters of the last answer.' })
  readonly excerpt!: string | null;
  @ApiProperty(NULL_INSTANT) readonly attemptedAt!: string | null;

  static of({
    id,
    event,
    createdAt,
    attempts,
    nextAttemptAt,
    attemptedAt,
    outcome,
    status,
    fault,
    durationMs,
    excerpt,
  }: Delivery): DeliveryDto {
    const times = { nextAttemptAt: nextAttemptAt?.toISOString() ?? null, attemptedAt: attemptedAt?.toISOString() ?? null };
    const told = { id: `msg_${id}`, event, attempts, outcome, status, fault, durationMs, excerpt };
    return { ...told, createdAt: createdAt.toISOString(), ...times };
  }
}

export class DeliveryListDto {
  @ApiProperty({ type: [DeliveryDto], description: 'The newest first; of the last 30 days.' }) readonly deliveries!: DeliveryDto[];
}
