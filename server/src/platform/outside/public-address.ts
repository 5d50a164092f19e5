import ipaddr from 'ipaddr.js';

/** What the registries give to networks today (RFC 4291 §2.4); the rest of IPv6 is special or not given yet. */
const GIVEN = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to one machine of the public internet: not to this machine, its network, its cloud's metadata, a group, a tunnel,
 * or a translation (NAT64, 6to4, Teredo) behind which any of those can stand. What is no address is none.
 */
export function isPublicAddress(text: string): boolean {
  // Names an interface of this machine.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GIVEN);
}
