import { bucketsOf, bucketsToEmpty, type SignInAttempt } from './sign-in-limits.js';

const names = (attempt: SignInAttempt): string[] => bucketsOf(attempt).map(({ limit }) => limit.name);
const stranger: SignInAttempt = { email: 'moderator@zaedno.example', network: '203.0.113.7', knownDevice: null };
const owner: SignInAttempt = { ...stranger, knownDevice: 'secret-of-the-device' };

describe('failed attempts to sign in', () => {
  it('from an unknown device count for the pair, the network and the account', () => {
    expect(names(stranger)).toEqual(['sign-in-pair', 'sign-in-address', 'sign-in-account']);
  });

  it('on a device of the owner count for that device alone, so that nobody else can lock the owner out', () => {
    expect(names(owner)).toEqual(['sign-in-device']);
    const shared = bucketsOf(owner).filter(({ limit, key }) =>
      bucketsOf(stranger).some((other) => other.limit === limit && other.key === key),
    );
    expect(shared).toEqual([]);
  });

  it('on a device count apart for each account', () => {
    const other = { ...owner, email: 'official@zaedno.example' };
    expect(bucketsOf(other)[0]?.key).not.toBe(bucketsOf(owner)[0]?.key);
  });

  it('are forgotten on success where they were this person’s own, and nowhere else', () => {
    expect(bucketsToEmpty(stranger).map(({ limit }) => limit.name)).toEqual(['sign-in-pair']);
    expect(bucketsToEmpty(owner).map(({ limit }) => limit.name)).toEqual(['sign-in-device']);
  });
});
