import { PasswordHashes } from './password-hashes.js';

describe('password hashes', () => {
  const hashes = new PasswordHashes();
  beforeAll(() => hashes.onModuleInit());

  it('are argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [one, other] = await Promise.all([hashes.hash('верен кон батерия'), hashes.hash('верен кон батерия')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('match the password, in whatever Unicode form it was typed, and nothing else', async () => {
    const stored = await hashes.hash('caf\u00e9 и йогурт');
    await expect(hashes.matches(stored, 'cafe\u0301 и йогурт'.normalize('NFD'))).resolves.toBe(true);
    await expect(hashes.matches(stored, 'cafe и йогурт')).resolves.toBe(false);
  });

  it('of nobody match nothing, and cost as much as those of somebody', async () => {
    const stored = await hashes.hash('верен кон батерия');
    const parametersOf = (hash: string): string[] => hash.split('$').slice(0, 4);
    for (const each of [null, stored]) expect(await hashes.matches(each, 'друга парола')).toBe(false);
    expect(hashes.comparedWith(stored)).toBe(stored);
    expect(parametersOf(hashes.comparedWith(null))).toEqual(parametersOf(stored));
    expect(hashes.comparedWith(null)).not.toBe(stored);
  });
});
