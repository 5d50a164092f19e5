/** A session ends this many hours after it began, whatever happens in it. */
export const SESSION_HOURS = 12;
/** A session ends after this many hours in which nothing was asked. */
export const SESSION_IDLE_HOURS = 2;
/** How far, in seconds, the stored time of the last request may lag behind the real one: a write at most so often. */
export const LAST_SEEN_GRAIN = 60;
/** Days for which a device, on which somebody signed in, is known to be theirs. */
export const DEVICE_DAYS = 365;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

const HOUR = 3_600_000;

/** The instant at which the session ends if nothing more is asked. */
export function endOf({ createdAt, lastSeenAt }: SessionTimes): Date {
  return new Date(Math.min(createdAt.getTime() + SESSION_HOURS * HOUR, lastSeenAt.getTime() + SESSION_IDLE_HOURS * HOUR));
}

/** Whether the time of the last request has to be written again. */
export function isLastSeenStale({ lastSeenAt }: Pick<SessionTimes, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= LAST_SEEN_GRAIN * 1_000;
}
