import { createHmac, webcrypto } from 'node:crypto';

import { solve } from './proof-of-work';

/** PBKDF2 with one iteration of one block, written out (RFC 8018 §5.2). */
const answerOf = (nonce: string, salt: number): string => createHmac('sha256', nonce).update(`${salt}\0\0\0\u0001`).digest('hex');

const challengeOf = (salt: number, tries = 64): string =>
  ['1795000000', 1, tries, 'c0ffee', answerOf('c0ffee', salt).slice(0, 8), 'seal'].join('.');

describe('the proof of work', () => {
  beforeAll(() => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it.each([0, 1, 17, 63])('finds the number %i', async (salt) => {
    const challenge = challengeOf(salt);
    expect(await solve(challenge, () => false)).toBe(`${challenge}.${answerOf('c0ffee', salt)}`);
  });

  it('is empty where there is no such number, and once nobody waits for it', async () => {
    expect(await solve(challengeOf(64), () => false)).toBe('');
    expect(await solve(challengeOf(1), () => true)).toBe('');
  });
});
