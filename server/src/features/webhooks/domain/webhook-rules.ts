import type { FieldError } from '../../../kernel/problem.js';
import type { WebhookDetails } from './webhook.js';
import { webhookFault } from './webhook-problems.js';

/** What is wrong with an address. On loopback alone, for trials and tests, it may be plain http and name a port. */
export function faultsOfWebhook({ url, events }: WebhookDetails, loopback: boolean): FieldError[] {
  return [
    ...(isAddress(url, loopback) ? [] : [webhookFault('/url', 'not_an_address')]),
    ...(events.length === 0 ? [webhookFault('/events', 'no_event')] : []),
  ];
}

const SHAPE = /^https:\/\/[^/\s@?#:[\]]+\.[^/\s@?#:[\]]+(?::443)?(?:[/?][^\s#]*)?$/i;
const ON_LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?(?:[/?][^\s#]*)?$/i;

const isAddress = (url: string, loopback: boolean): boolean => SHAPE.test(url) || (loopback && ON_LOOPBACK.test(url));
