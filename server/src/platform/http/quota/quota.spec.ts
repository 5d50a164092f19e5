import { policyField, type Quota, stateField, waitOf } from './quota.js';

const MINUTE: Quota = { name: 'minute', points: 120, seconds: 60, remaining: 119, reset: 60, exceeded: false };
const DAY: Quota = { name: 'day', points: 20_000, seconds: 86_400, remaining: 7, reset: 4_321, exceeded: false };

describe('what is left of the limits', () => {
  it('is told as the draft of the IETF writes it', () => {
    expect(policyField([MINUTE, DAY])).toBe('"minute";q=120;w=60, "day";q=20000;w=86400');
    expect(stateField([MINUTE, DAY])).toBe('"minute";r=119;t=60, "day";r=7;t=4321');
  });

  it('makes one wait for the last limit that is used up, a second at least', () => {
    expect(waitOf([MINUTE, DAY])).toBeNull();
    expect(waitOf([{ ...MINUTE, exceeded: true }, DAY])).toBe(60);
    expect(
      waitOf([
        { ...MINUTE, exceeded: true },
        { ...DAY, exceeded: true },
      ]),
    ).toBe(4_321);
    expect(waitOf([{ ...MINUTE, exceeded: true, reset: 0 }])).toBe(1);
  });
});
