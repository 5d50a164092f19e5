import fc from 'fast-check';
import { ROLES } from '../../../kernel/actor.js';
import { addDays, addYears, civilDate, type CivilDate } from '../../../kernel/civil-date.js';
import { CAMPAIGN_STATES } from './campaign.js';
import { CAMPAIGN_ACCESS, CAMPAIGN_ACTIONS } from './campaign-access.js';
import { CAMPAIGN_STEPS, faultsOfExtension, faultsOfPeriod, isInPeriod, isPossible, STEPS } from './campaign-steps.js';

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(civilDate('2024-01-01'), days));
const codes = (faults: readonly { pointer: string; code: string }[]) => faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('who may do what with campaigns', () => {
  it('is said for every action, and nobody but monitors does anything', () => {
    expect(Object.keys(CAMPAIGN_ACCESS).sort()).toEqual([...CAMPAIGN_ACTIONS].sort());
    for (const role of ROLES) {
      const allowed = CAMPAIGN_ACTIONS.filter((action) => CAMPAIGN_ACCESS[action].includes(role));
      expect(allowed).toEqual(role === 'monitor' ? [...CAMPAIGN_ACTIONS] : []);
    }
  });
});

describe('a campaign', () => {
  it('goes from draft to running to concluded and never back', () => {
    for (const state of CAMPAIGN_STATES)
      for (const to of Object.values(STEPS[state])) {
        if (to !== 'gone') expect(CAMPAIGN_STATES.indexOf(to)).toBeGreaterThanOrEqual(CAMPAIGN_STATES.indexOf(state));
        else expect(state).toBe('draft');
      }
  });

  it('is read while it runs alone, and takes nothing but assessments once it is concluded', () => {
    for (const step of ['take', 'release', 'read', 'settle', 'extend', 'conclude'] as const)
      expect(CAMPAIGN_STATES.filter((state) => isPossible(step, state))).toEqual(['running']);
    for (const step of ['edit', 'delete', 'start'] as const)
      expect(CAMPAIGN_STATES.filter((state) => isPossible(step, state))).toEqual(['draft']);
    expect(CAMPAIGN_STEPS.filter((step) => isPossible(step, 'concluded'))).toEqual(['publish']);
  });
});

describe('the period of a campaign', () => {
  it('ends on its first day or later, within two years', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 1_200 }), (startsOn, days) => {
        const endsOn = addDays(startsOn, days);
        const expected = days < 0 ? ['/endsOn ends_before_start'] : endsOn > addYears(startsOn, 2) ? ['/endsOn period_too_long'] : [];
        expect(codes(faultsOfPeriod({ startsOn, endsOn }))).toEqual(expected);
      }),
    );
    expect(faultsOfPeriod({ startsOn: '2024-02-29' as CivilDate, endsOn: '2026-02-28' as CivilDate })).toEqual([]);
  });

  it('has both its ends in it', () => {
    fc.assert(
      fc.property(day, fc.nat(700), fc.integer({ min: -800, max: 800 }), (startsOn, length, at) => {
        const period = { startsOn, endsOn: addDays(startsOn, length) };
        expect(isInPeriod(period, addDays(startsOn, at))).toBe(at >= 0 && at <= length);
      }),
    );
  });

  it('is only ever made longer', () => {
    fc.assert(
      fc.property(day, fc.nat(700), fc.integer({ min: -800, max: 800 }), (startsOn, length, at) => {
        const [endsOn, next] = [addDays(startsOn, length), addDays(startsOn, at)];
        const expected = at <= length ? ['/endsOn not_later'] : next > addYears(startsOn, 2) ? ['/endsOn period_too_long'] : [];
        expect(codes(faultsOfExtension({ startsOn, endsOn }, next))).toEqual(expected);
      }),
    );
  });
});
