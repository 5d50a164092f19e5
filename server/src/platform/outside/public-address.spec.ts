import fc from 'fast-check';
import { isPublicAddress } from './public-address.js';

describe('a public address', () => {
  it.each([
    ...['0.0.0.0', '0.1.2.3', '127.0.0.1', '127.255.255.254', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '169.254.0.1', '100.64.0.1', '100.127.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.7'],
    ...['203.0.113.9', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '192.88.99.1'],
    ...['::', '::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '100::1', '2001:db8::1', '3fff::1'],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::ffff:7f00:1', '::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1'],
    ...[
      '64:ff9b::7f00:1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::1',
      '64:ff9b::93.184.215.14',
      '2002:7f00:1::',
      '2001::1',
      '2001:0:4136:e378::1',
    ],
    ...['4000::1', '8000::1', '2606:4700::1%lo', '', 'localhost', 'example.org', '1.2.3.4.5', '93.184.215.14:80', '[::1]'],
    // Other ways to write 127.0.0.1, which some resolvers read.
    ...['2130706433', '0x7f000001', '0177.0.0.1', '127.1'],
  ])('is not %j', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it.each([
    ...['1.1.1.1', '93.184.215.14', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '223.255.255.254'],
    ...['2606:4700:4700::1111', '2a00:1450:4001:82a::200e', '2001:4860:4860::8888', '::ffff:93.184.215.14'],
  ])('is %j', (text) => {
    expect(isPublicAddress(text)).toBe(true);
  });

  it('is the same however IPv4 is wrapped for IPv6 sockets', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('never begins with the networks that belong to nobody outside', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0', '169.254', '192.168', '255', '233'), fc.nat(255), fc.nat(255), (network, a, b) => {
        const address = network.includes('.') ? `${network}.${a}.${b}` : `${network}.${a}.${b}.1`;
        expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });
});
