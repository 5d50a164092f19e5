import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { dayInstant, type Deadline } from './deadline.js';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

const HOUR = 3_600;
/** At nine in the morning, seven and two days before: an event of a whole day begins at midnight (RFC 5545 §3.8.6.3). */
const ALARMS = [7, 2].map((days) => days * 24 * HOUR - 9 * HOUR);
/** Seconds after which programs are asked to look again. */
const LOOK_AGAIN = HOUR;

/** Deadlines as a calendar (RFC 5545): one event of a whole day each, which keeps nobody busy, with two alarms. */
export function calendarDocument({ name, deadlines }: { readonly name: string; readonly deadlines: readonly Deadline[] }): string {
  const calendar = ical({ name, prodId: { company: 'Zaedno', product: 'Zaedno' }, ttl: LOOK_AGAIN });
  for (const { uid, on, summary, url, changedAt } of deadlines) {
    const event = calendar.createEvent({
      ...{ id: uid, start: dayInstant(on), allDay: true, stamp: changedAt, summary, url },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const trigger of ALARMS) event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
  }
  // The last line ends like the others (RFC 5545 §3.1).
  return `${calendar.toString().replace(/(?:\r\n)+$/, '')}\r\n`;
}
