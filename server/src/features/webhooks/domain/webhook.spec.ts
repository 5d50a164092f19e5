import fc from 'fast-check';
import { isGivenUp, isTaken, nextTry, TRIES } from './retries.js';
import { WEBHOOK_ACCESS, WEBHOOK_ACTIONS } from './webhook-access.js';
import { messageOf, WEBHOOK_EVENTS } from './webhook-event.js';
import { faultsOfWebhook } from './webhook-rules.js';

const AT = new Date('2026-11-30T10:00:00Z');
const HOUR = 3_600_000;

describe('a message that was not taken', () => {
  /** Instants of all tries, each failing at once. */
  const tries = (jitter: number): Date[] => {
    const at = [AT];
    for (let next = nextTry(1, AT, jitter); next !== null; next = nextTry(at.length, next, jitter)) at.push(next);
    return at;
  };

  it('is tried again after longer and longer pauses, for about a day and a half', () => {
    const all = tries(0);
    expect(all).toHaveLength(TRIES);
    const pauses = all.slice(1).map((at, index) => at.getTime() - (all[index]?.getTime() ?? 0));
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(((all.at(-1)?.getTime() ?? 0) - AT.getTime()) / HOUR).toBeCloseTo(35.6, 1);
  });

  it('is spread over no more than a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: TRIES - 1 }), (jitter, attempts) => {
        const least = (nextTry(attempts, AT, 0)?.getTime() ?? 0) - AT.getTime();
        const pause = (nextTry(attempts, AT, jitter)?.getTime() ?? 0) - AT.getTime();
        expect(pause).toBeGreaterThanOrEqual(least);
        expect(pause).toBeLessThanOrEqual(least * 1.1 + 1);
      }),
    );
  });

  it('is taken with every status of success and no other', () => {
    expect([200, 202, 204, 299].map(isTaken)).toEqual([true, true, true, true]);
    expect([null, 100, 199, 301, 304, 400, 410, 500].some(isTaken)).toBe(false);
  });
});

describe('an address that takes nothing', () => {
  const since = (hours: number): Date => new Date(AT.getTime() - hours * HOUR);

  it('is given up after five days, when a message was tried for the last time', () => {
    expect(isGivenUp(500, true, since(120), AT)).toBe(true);
    expect(isGivenUp(500, true, since(119), AT)).toBe(false);
    expect(isGivenUp(null, false, since(500), AT)).toBe(false);
    expect(isGivenUp(200, true, null, AT)).toBe(false);
  });

  it('is given up at once when it says that it is gone', () => {
    expect(isGivenUp(410, false, null, AT)).toBe(true);
  });
});

describe('an address', () => {
  const faults = (url: string, loopback = false): string[] =>
    faultsOfWebhook({ name: 'Приемник', url, events: ['case.published'] }, loopback).map(({ code }) => code);

  it.each(['https://centar.example/hook', 'https://centar.example:443/h?k=1', 'https://Център.bg/hook'])('may be %s', (url) => {
    expect(faults(url)).toEqual([]);
  });

  it.each([
    ...['http://centar.example/', 'https://centar.example:8443/', 'https://a:b@centar.example/', 'https://localhost/', 'ftp://x.example/'],
    ...['https://[::1]/', 'https://centar.example/ a', 'https://centar.example/#x', 'javascript:alert(1)', 'http://127.0.0.1:80/'],
  ])('may not be %s', (url) => {
    expect(faults(url)).toEqual(['not_an_address']);
  });

  it('may be on this machine in a trial alone', () => {
    expect(faults('http://127.0.0.1:4999/hook', true)).toEqual([]);
    expect(faults('http://10.0.0.1/hook', true)).toEqual(['not_an_address']);
  });

  it.each(WEBHOOK_ACTIONS)('is managed by monitors and administrators (%s)', (action) => {
    expect(WEBHOOK_ACCESS[action]).toEqual(['monitor', 'administrator']);
  });
});

describe('a message', () => {
  it.each(WEBHOOK_EVENTS)('tells the event %s, a number and where to read, and nothing else', (event) => {
    const message = messageOf(event, 'АБВ-1', AT, 'https://zaedno.example');
    const part = event.startsWith('commitment') ? 'commitments' : 'submissions';
    expect(message).toEqual({
      ...{ type: event, timestamp: '2026-11-30T10:00:00.000Z' },
      data: {
        number: 'АБВ-1',
        url: `https://zaedno.example/bg/${part}/%D0%90%D0%91%D0%92-1`,
        api: `https://zaedno.example/api/v1/${part}/%D0%90%D0%91%D0%92-1`,
      },
    });
  });
});
