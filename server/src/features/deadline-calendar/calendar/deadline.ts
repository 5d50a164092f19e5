import type { CivilDate } from '../../../kernel/civil-date.js';

/** The last day for an answer, without any words of the case. */
export interface Deadline {
  /** Stays the same when the day moves, so that programs move the event (RFC 5545 §3.8.4.7). */
  readonly uid: string;
  /** Civil date in Europe/Sofia. */
  readonly on: CivilDate;
  /** „Срок: 7KQ2-M9XW“, and nothing more: calendars are shown on walls and read by many programs. */
  readonly summary: string;
  readonly url: string;
  /** When anything of the case changed last. */
  readonly changedAt: Date;
}

/** An event of a whole day is written by its date in UTC, in whatever zone the process runs. */
export const dayInstant = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
