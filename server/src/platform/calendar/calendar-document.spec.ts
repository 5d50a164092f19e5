import fc from 'fast-check';
import ICAL from 'ical.js';
import { civilDate } from '../../kernel/civil-date.js';
import { calendarDocument } from './calendar-document.js';
import type { CalendarEvent } from './calendar-event.js';

const deadline = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '7KQ2-M9XW@zaedno.example',
  on: civilDate('2027-01-25'),
  summary: 'Срок: 7KQ2-M9XW',
  url: 'https://zaedno.example/bg/staff/cases/7KQ2-M9XW',
  changedAt: new Date('2026-11-23T10:00:00Z'),
  ...changes,
});

const document = (deadlines: readonly CalendarEvent[]): string =>
  calendarDocument({ name: 'Срокове – Община Сливница', remindDaysBefore: [7, 2], events: deadlines });
const events = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');

describe('a calendar of deadlines', () => {
  it('has an event of a whole day that keeps nobody busy, with alarms seven and two days before', () => {
    const text = document([deadline()]);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270125\r\n');
    expect(text).toContain('\r\nDTSTAMP:20261123T100000Z\r\n');
    const [event] = events(text);
    expect(event?.getFirstPropertyValue('uid')).toBe('7KQ2-M9XW@zaedno.example');
    expect(event?.getFirstPropertyValue('summary')).toBe('Срок: 7KQ2-M9XW');
    expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const alarms = event?.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => [alarm.getFirstPropertyValue('action'), String(alarm.getFirstPropertyValue('trigger'))])).toEqual([
      ['DISPLAY', '-P6DT15H'],
      ['DISPLAY', '-P1DT15H'],
    ]);
  });

  it('reminds nobody unless told, and leads to its page', () => {
    const text = calendarDocument({ name: 'Консултации', url: 'https://zaedno.example/bg/consultations', events: [deadline()] });
    expect(text).not.toContain('VALARM');
    expect(text).toContain('https://zaedno.example/bg/consultations');
  });

  it('is the same text as long as nothing changes', () => {
    expect(document([deadline()])).toBe(document([deadline()]));
  });

  it('is whole without a deadline', () => {
    expect(events(document([]))).toEqual([]);
  });

  it('folds lines at 75 octets, ends each with CRLF, and is read back whatever is in it', () => {
    const words = fc.string({ unit: fc.constantFrom('щ', 'a', ' ', ',', ';', '\\', '"', ':', '🚋'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, (summary) => {
        const text = document([deadline({ summary, description: summary })]);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(events(text)[0]?.getFirstPropertyValue('summary')).toBe(summary);
        expect(events(text)[0]?.getFirstPropertyValue('description')).toBe(summary);
      }),
    );
  });
});
