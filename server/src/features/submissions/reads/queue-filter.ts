import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { Risk } from '../domain/risk/risks.js';
import type { Kind, Topic } from '../domain/vocabulary.js';
import { PUBLIC_TEXT } from './public-visibility.js';

export const QUEUE_TABS = ['pending', 'waiting', 'reopened', 'reported', 'all'] as const;
/**
 * `pending`: the text waits for review, or for a second opinion; `waiting`: reviewed, and no department has it; `reopened`: the answer did
 * not settle it; `reported`: readers reported the published text, which everybody can read meanwhile.
 */
export type QueueTab = (typeof QUEUE_TABS)[number];

/** What waits on each tab. A case that its author took back, or that was joined to another, waits for nobody, nor one whose original was erased. */
const PENDING = `((s.publication = 'pending' and s.procedure not in ('withdrawn', 'merged') and s.erased_at is null) or s.awaits is not null)`;
const WAITING = `s.publication <> 'pending' and s.procedure = 'received'`;
const REOPENED = `s.procedure = 'reopened'`;
const REPORTED = `(s.reported_at is not null and ${PUBLIC_TEXT})`;
export const TABS: Readonly<Record<QueueTab, string>> = {
  pending: PENDING,
  waiting: WAITING,
  reopened: REOPENED,
  reported: REPORTED,
  all: `((${PENDING}) or (${WAITING}) or ${REOPENED} or ${REPORTED})`,
};

export const OPINIONS = ['second_look', 'appeal'] as const;
/** The second opinion that a case waits for: on a proposal to withhold its text, or on the author's appeal. */
export type Opinion = (typeof OPINIONS)[number];

/** How the queue is narrowed; null does not narrow. */
export interface QueueNarrowing {
  readonly kind: Kind | null;
  readonly topic: Topic | null;
  /** EKATTE code. */
  readonly settlement: string | null;
  readonly language: Language | null;
  readonly risk: Risk | null;
  readonly opinion: Opinion | null;
  /** Received on that day, Europe/Sofia, or before. */
  readonly receivedBy: CivilDate | null;
  /** Only these cases, such as those that somebody has in hand. */
  readonly only: readonly SubmissionId[] | null;
  /** None of these, such as those that somebody else has in hand. */
  readonly without: readonly SubmissionId[];
}

export const NO_NARROWING: QueueNarrowing = {
  ...{ kind: null, topic: null, settlement: null, language: null, risk: null, opinion: null, receivedBy: null, only: null, without: [] },
};

/** What the queue can be narrowed by with a count beside each choice. */
export const QUEUE_FACETS = ['kind', 'topic', 'settlement', 'language', 'risk'] as const;
export type QueueFacet = (typeof QUEUE_FACETS)[number];

const CONDITIONS: Readonly<Record<keyof QueueNarrowing, (placeholder: string) => string>> = {
  kind: (value) => `(${value}::text is null or s.kind = ${value})`,
  topic: (value) => `(${value}::text is null or s.topic = ${value})`,
  settlement: (value) => `(${value}::text is null or s.settlement = ${value})`,
  language: (value) => `(${value}::text is null or s.language = ${value})`,
  risk: (value) => `(${value}::text is null or s.risks @> array[${value}::text])`,
  opinion: (value) => `(${value}::text is null or s.awaits like ${value} || '%')`,
  receivedBy: (value) => `(${value}::date is null or s.received_on <= ${value})`,
  only: (value) => `(${value}::uuid[] is null or s.id = any(${value}))`,
  without: (value) => `not s.id = any(${value}::uuid[])`,
};
const FIELDS = Object.keys(CONDITIONS) as (keyof QueueNarrowing)[];

/** The values of the narrowing in the order of its placeholders. */
export const narrowingValues = (narrowing: QueueNarrowing): unknown[] => FIELDS.map((field) => narrowing[field]);

/**
 * The narrowing as SQL for rows `s` of `submission`, its values bound from `$first` on. `except` leaves one of them open, so that
 * a choice tells how many there would be with it instead; another part of the statement has to use its placeholder.
 */
export function narrowedBy(first: number, except: QueueFacet | null = null): string {
  return FIELDS.map((field, index) => (field === except ? 'true' : CONDITIONS[field](`$${first + index}`))).join(' and ');
}
