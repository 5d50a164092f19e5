import { endOf, isLastSeenStale } from './session-policy.js';

const at = (time: string): Date => new Date(`2026-11-23T${time}:00Z`);

describe('a session', () => {
  it('ends two hours after the last request', () => {
    expect(endOf({ createdAt: at('06:00'), lastSeenAt: at('09:30') })).toEqual(at('11:30'));
  });

  it('ends twelve hours after it began, however busy it was', () => {
    expect(endOf({ createdAt: at('06:00'), lastSeenAt: at('17:30') })).toEqual(at('18:00'));
  });

  it('notes the last request at most each minute', () => {
    expect(isLastSeenStale({ lastSeenAt: at('09:30') }, new Date('2026-11-23T09:30:59Z'))).toBe(false);
    expect(isLastSeenStale({ lastSeenAt: at('09:30') }, new Date('2026-11-23T09:31:00Z'))).toBe(true);
  });
});
