import { addressBlock, bucketsOf, bucketsToEmpty, type SignInAttempt } from './sign-in-limits.js';

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

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(addressBlock(address)).toBe(network);
  });

  it('is one for all addresses of a subscriber, and another for the neighbour', () => {
    expect(addressBlock('2001:db8:1:2:aaaa::1')).toBe(addressBlock('2001:db8:1:2:bbbb::2'));
    expect(addressBlock('2001:db8:1:2::1')).not.toBe(addressBlock('2001:db8:1:3::1'));
  });
});
