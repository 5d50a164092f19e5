import { civilDate } from '../../../kernel/civil-date.js';
import { HIGHEST_LIMITS, type KeyDetails, stateOf, USUAL_LIMITS } from './api-key.js';
import { API_KEY_ACCESS, API_KEY_ACTIONS } from './api-key-access.js';
import { faultsOfKey, type KeyMaker } from './api-key-rules.js';

const TODAY = civilDate('2026-11-30');
const KEY: KeyDetails = { name: 'Изтегляне', holder: 'Център', scopes: ['read'], ...USUAL_LIMITS, expiresOn: null };

const faults = (changes: Partial<KeyDetails>, maker: KeyMaker = 'monitor'): string[] =>
  faultsOfKey({ ...KEY, ...changes }, maker, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a key of a program', () => {
  it('works on its last day and not on the next, and never once it is revoked', () => {
    const state = (expiresOn: string | null, revokedAt: Date | null = null) =>
      stateOf({ expiresOn: expiresOn === null ? null : civilDate(expiresOn), revokedAt }, TODAY);
    expect([state(null), state('2026-12-01'), state('2026-11-30'), state('2026-11-29')]).toEqual([
      ...['active', 'active', 'active', 'expired'],
    ]);
    expect([state(null, new Date(0)), state('2026-11-29', new Date(0))]).toEqual(['revoked', 'revoked']);
  });

  it('is made by monitors to read, within the usual limits', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ scopes: [] })).toEqual(['/scopes no_scope']);
    expect(faults({ scopes: ['read', 'submit'] })).toEqual(['/scopes scope_not_yours']);
    expect(faults({ perMinute: USUAL_LIMITS.perMinute + 1 })).toEqual(['/perMinute above_usual']);
    expect(faults({ perDay: USUAL_LIMITS.perDay + 1 })).toEqual(['/perDay above_usual']);
  });

  it('is made by administrators for anybody and anything, up to a highest limit', () => {
    expect(faults({ scopes: ['submit'], ...HIGHEST_LIMITS }, 'administrator')).toEqual([]);
    expect(faults({ perDay: HIGHEST_LIMITS.perDay + 1 }, 'administrator')).toEqual(['/perDay above_usual']);
    expect(faults({ holder: '' }, 'administrator')).toEqual(['/holder holder_missing']);
  });

  it('allows in a day no less than in a minute, and does not end before it begins', () => {
    expect(faults({ perMinute: 60, perDay: 59 })).toEqual(['/perDay day_below_minute']);
    expect(faults({ expiresOn: civilDate('2026-11-29') })).toEqual(['/expiresOn day_past']);
    expect(faults({ expiresOn: TODAY })).toEqual([]);
  });

  it.each(API_KEY_ACTIONS)('is for monitors and administrators (%s)', (action) => {
    expect(API_KEY_ACCESS[action]).toEqual(['monitor', 'administrator']);
  });
});
