import { formatDate } from './dates';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a date', () => {
  it('is written the Bulgarian way', () => {
    expect(plain(formatDate('2026-11-23', 'short', 'bg'))).toBe('23.11.2026 г.');
    expect(plain(formatDate('2026-11-03', 'long', 'bg'))).toBe('3 ноември 2026 г.');
  });

  it('never leaves its „г.“ alone on a line', () => {
    expect(formatDate('2026-11-23', 'long', 'bg')).toContain('2026\u00a0г.');
  });

  it('is written the English way, with the month in letters', () => {
    expect(formatDate('2026-11-23', 'short', 'en')).toBe('23 Nov 2026');
    expect(formatDate('2026-11-23', 'long', 'en')).toBe('23 November 2026');
  });

  it('stays the same day when it is a civil date', () => {
    expect(plain(formatDate('2026-03-01', 'short', 'bg'))).toBe('01.03.2026 г.');
  });

  it('is the day in Sofia when it is a moment', () => {
    expect(plain(formatDate('2026-11-22T22:30:00Z', 'short', 'bg'))).toBe('23.11.2026 г.');
    expect(plain(formatDate('2026-07-01T21:05:00Z', 'moment', 'bg'))).toBe('2 юли 2026 г., 00:05');
    expect(formatDate('2026-07-01T11:05:00Z', 'moment', 'en')).toBe('1 July 2026, 14:05');
  });
});
