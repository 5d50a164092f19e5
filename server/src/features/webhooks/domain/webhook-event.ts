export const WEBHOOK_EVENTS = [
  'case.published',
  'case.withheld',
  'case.answered',
  'case.corrected',
  'case.closed',
  'case.reopened',
  'case.forwarded',
  'case.merged',
  'case.withdrawn',
  'commitment.made',
  'commitment.reported',
  'commitment.assessed',
  'commitment.replied',
] as const;
/** What can be heard of. Each is public at the moment when it is sent. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent by the button alone, and to whatever webhook. */
export const TEST_EVENT = 'webhook.test';
export type SentEvent = WebhookEvent | typeof TEST_EVENT;

/** What a message tells: which event, of what, and where to read it. Never a word of anybody. */
export interface Message {
  readonly type: SentEvent;
  /** When it happened, ISO 8601, UTC. */
  readonly timestamp: string;
  readonly data: {
    /** Number of the case or the commitment, as people write it; null in a test. */
    readonly number: string | null;
    /** The public page in Bulgarian. */
    readonly url: string;
    /** The same as data; null in a test. */
    readonly api: string | null;
  };
}

/** Where a message leads, by whatever it tells of. `origin` is scheme and host without a slash. */
export function messageOf(type: SentEvent, number: string | null, at: Date, origin: string): Message {
  const timestamp = at.toISOString();
  if (number === null) return { type, timestamp, data: { number, url: `${origin}/bg`, api: null } };
  const part = type.startsWith('commitment.') ? 'commitments' : 'submissions';
  const path = `${part}/${encodeURIComponent(number)}`;
  return { type, timestamp, data: { number, url: `${origin}/bg/${path}`, api: `${origin}/api/v1/${path}` } };
}
