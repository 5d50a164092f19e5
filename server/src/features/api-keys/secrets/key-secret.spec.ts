import fc from 'fast-check';
import { KEY_MARK, newKeySecret, prefixOf } from './key-secret.js';

describe('a key', () => {
  it('is known by its prefix, and no two are alike', () => {
    const made = Array.from({ length: 200 }, () => newKeySecret());
    for (const { prefix, secret } of made) {
      expect(secret.startsWith(`${KEY_MARK}${prefix}_`)).toBe(true);
      expect(secret).toMatch(/^[0-9A-Za-z_]{58}$/);
      expect(prefixOf(secret)).toBe(prefix);
    }
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(200);
  });

  it('with one letter changed, lost or doubled is none', () => {
    const { secret } = newKeySecret();
    fc.assert(
      fc.property(fc.nat(secret.length - 1), fc.constantFrom('x', 'Q', '7'), (place, letter) => {
        const before = secret.slice(0, place);
        const after = secret.slice(place + 1);
        if (letter !== secret[place]) expect(prefixOf(before + letter + after)).toBeNull();
        expect(prefixOf(before + after)).toBeNull();
        expect(prefixOf(before + secret[place] + secret[place] + after)).toBeNull();
      }),
    );
  });

  it('is not whatever text there is', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(prefixOf(text)).toBeNull()));
    fc.assert(fc.property(fc.string(), (text) => expect(prefixOf(KEY_MARK + text)).toBeNull()));
  });
});
