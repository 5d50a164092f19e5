import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { type CalendarEvent, dayInstant } from './calendar-event.js';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

const HOUR = 3_600;
/** Seconds before the midnight with which the day begins: at nine in the morning, so many days before (RFC 5545 §3.8.6.3). */
const alarmAt = (daysBefore: number): number => daysBefore * 24 * HOUR - 9 * HOUR;
/** Seconds after which programs are asked to look again. */
const LOOK_AGAIN = HOUR;

export interface CalendarContent {
  readonly name: string;
  /** The page that it is the calendar of. */
  readonly url?: string;
  /** Days before each event on which its owner is reminded; nobody is unless told. */
  readonly remindDaysBefore?: readonly number[];
  readonly events: readonly CalendarEvent[];
}

/** A calendar (RFC 5545): one event of a whole day each, which keeps nobody busy. Lines are folded at 75 octets and texts escaped. */
export function calendarDocument({ name, url, remindDaysBefore = [], events }: CalendarContent): string {
  const calendar = ical({ name, prodId: { company: 'Zaedno', product: 'Zaedno' }, ttl: LOOK_AGAIN, ...(url ? { url } : {}) });
  for (const { uid, on, summary, description, url: page, changedAt } of events) {
    const event = calendar.createEvent({
      ...{ id: uid, start: dayInstant(on), allDay: true, stamp: changedAt, summary, url: page },
      ...(description ? { description } : {}),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of remindDaysBefore) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: alarmAt(days), description: summary });
    }
  }
  // The last line ends like the others (RFC 5545 §3.1).
  return `${calendar.toString().replace(/(?:\r\n)+$/, '')}\r\n`;
}
