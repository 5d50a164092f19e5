import type { AccountId } from '../../../kernel/ids.js';
import type { WebhookEvent } from './webhook-event.js';

declare const brand: unique symbol;
export type WebhookId = string & { readonly [brand]: 'WebhookId' };

/** Limits in characters (Unicode code points). */
export const LIMITS = { name: 80, url: 500 } as const;

/** Webhooks of one organisation, and of all administrators together. */
export const WEBHOOKS_AT_ONCE = 10;

/** Days that it is remembered what was sent and how it went. */
export const LOG_DAYS = 30;

/** Hours in which a secret that was replaced still signs beside the new one. */
export const FORMER_HOURS = 24;

export const WEBHOOK_STATES = ['active', 'paused', 'given_up'] as const;
/** `paused` by whoever manages it; `given_up` by us, after nothing was taken for days. */
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** What whoever manages a webhook says of it. */
export interface WebhookDetails {
  readonly name: string;
  /** Where messages are sent; https. */
  readonly url: string;
  readonly events: readonly WebhookEvent[];
}

/** An address that wants to hear of public events. Its secrets are not here. */
export interface Webhook extends WebhookDetails {
  readonly id: WebhookId;
  /** The organisation of monitors that it belongs to; null for those of administrators. */
  readonly organisationId: string | null;
  readonly state: WebhookState;
  /** Since when nothing was taken; null while it works. */
  readonly failingSince: Date | null;
  /** Until when the secret before this one signs, too. */
  readonly formerUntil: Date | null;
  /** Grows with every change by people. */
  readonly version: number;
  readonly createdBy: AccountId;
  readonly createdAt: Date;
}
