import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const WEBHOOKS_FULL = problemType({
  slug: 'webhooks-full',
  status: 409,
  title: { bg: 'Известията са твърде много', en: 'There are too many webhooks' },
  detail: {
    bg: 'Може да имате до 10 адреса за известия. Първо изтрийте някой.',
    en: 'You may have up to 10 webhooks. First delete one.',
  },
});

export const WEBHOOK_RESTS = problemType({
  slug: 'webhook-rests',
  status: 409,
  title: { bg: 'Изпращането е спряно', en: 'Sending has stopped' },
  detail: { bg: 'Пуснете го отново и опитайте пак.', en: 'Resume it and try again.' },
});

const TEXTS = {
  not_an_address: {
    bg: 'Напишете публичен адрес, който започва с https:// и няма порт или парола.',
    en: 'Write a public address that starts with https:// and has no port and no password.',
  },
  no_event: { bg: 'Изберете поне едно събитие.', en: 'Choose at least one event.' },
} as const satisfies Readonly<Record<string, Words>>;

export type WebhookFault = keyof typeof TEXTS;

export const webhookFault = (pointer: string, code: WebhookFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
