import type { DomainEvent, EventValue } from '../../../kernel/domain-event.js';
import { TEMPLATE_NAMES, type TemplateName } from './template-names.js';

/** One letter to one person is due. Who they are is looked up, and what the letter needs is minted, while it is being sent. */
export const MAIL_REQUESTED = 'mail.requested';

/** `watcher` follows a commitment, a policy document or a monitor. */
export const RECIPIENT_TYPES = ['author', 'account', 'follower', 'watcher', 'consultation_follower', 'digest'] as const;
export type RecipientType = (typeof RECIPIENT_TYPES)[number];

/** Identifiers, codes and days of the event that the letter tells of. */
export type Codes = Readonly<Record<string, EventValue>>;

export interface MailRequest {
  readonly template: TemplateName;
  /** `id` is that of the submission for its author, of the account, of the follow (of a follower and a watcher), or of the letter of a day. */
  readonly recipient: { readonly type: RecipientType; readonly id: string };
  /** What the letter is about. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly codes: Codes;
}

export function mailRequested({ template, recipient, subjectType, subjectId, codes }: MailRequest): DomainEvent {
  return {
    type: MAIL_REQUESTED,
    subjectType,
    subjectId,
    payload: { ...codes, template, recipientType: recipient.type, recipientId: recipient.id },
  };
}

/** @throws Error for what {@link mailRequested} did not write. */
export function readMailRequest({ subjectType, subjectId, payload }: DomainEvent): MailRequest {
  const { template, recipientType, recipientId, ...codes } = payload;
  const name = TEMPLATE_NAMES.find((each) => each === template);
  const type = RECIPIENT_TYPES.find((each) => each === recipientType);
  if (!name || !type || typeof recipientId !== 'string') throw new Error('A letter was requested that nobody can write');
  return { template: name, recipient: { type, id: recipientId }, subjectType, subjectId, codes };
}

/** The code of that name where it is a text. */
export function textCode(codes: Codes, name: string): string | null {
  const value = codes[name];
  return typeof value === 'string' ? value : null;
}
