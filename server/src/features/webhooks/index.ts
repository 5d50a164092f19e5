/** The public door of the webhooks: nothing else in this folder is imported from outside. */
export { webhookEvents } from './domain/webhook-events.js';
export { WebhooksModule } from './webhooks.module.js';
