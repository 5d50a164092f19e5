import type { CivilDate } from '../../kernel/civil-date.js';

/** Something that belongs to one whole day. */
export interface CalendarEvent {
  /** Stays the same when the day moves, so that programs move the event (RFC 5545 §3.8.4.7). */
  readonly uid: string;
  /** Civil date in Europe/Sofia. */
  readonly on: CivilDate;
  /** One line; calendars are shown on walls and read by many programs. */
  readonly summary: string;
  readonly description?: string;
  readonly url: string;
  /** When anything of what it tells of changed last; the same until then, so that the document is. */
  readonly changedAt: Date;
}

/** An event of a whole day is written by its date in UTC, in whatever zone the process runs. */
export const dayInstant = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
