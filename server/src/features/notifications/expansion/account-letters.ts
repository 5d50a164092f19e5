import { webhookEvents } from '../../webhooks/index.js';
import type { Codes } from '../templates/mail-request.js';
import type { AccountTemplate } from '../templates/template-names.js';

/** What the owner of an account is told, by the type of the event. Other events of accounts are no letter's business. */
export const ACCOUNT_LETTERS = {
  'account.invited': () => 'account.invited',
  'account.password_reset_requested': () => 'account.password_reset',
  'account.password_changed': () => 'account.password_changed',
  'account.totp_disabled': ({ by }) => (by === 'administrator' ? 'account.totp_reset' : 'account.totp_disabled'),
  'account.recovery_code_used': () => 'account.recovery_code_used',
  'account.deactivated': () => 'account.deactivated',
  'account.reactivated': () => 'account.reactivated',
  [webhookEvents.givenUp]: () => 'account.webhook_given_up',
} as const satisfies Readonly<Record<string, (codes: Codes) => AccountTemplate>>;

export type AccountEventType = keyof typeof ACCOUNT_LETTERS;
export const ACCOUNT_EVENT_TYPES = Object.keys(ACCOUNT_LETTERS) as AccountEventType[];
