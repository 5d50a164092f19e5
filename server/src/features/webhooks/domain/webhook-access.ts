import type { Role } from '../../../kernel/actor.js';

export const WEBHOOK_ACTIONS = ['read_webhooks', 'write_webhook'] as const;
/** All that is done with webhooks: by monitors with those of their organisation, by administrators with all. */
export type WebhookAction = (typeof WEBHOOK_ACTIONS)[number];

export const WEBHOOK_ACCESS: Readonly<Record<WebhookAction, readonly Role[]>> = {
  read_webhooks: ['monitor', 'administrator'],
  write_webhook: ['monitor', 'administrator'],
};
