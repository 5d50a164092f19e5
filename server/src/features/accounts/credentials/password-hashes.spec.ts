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

  it('of nobody match nothing, and take as long', async () => {
    const stored = await hashes.hash('верен кон батерия');
    const time = async (hash: string | null): Promise<number> => {
      const start = performance.now();
      for (let round = 0; round < 8; round += 1) expect(await hashes.matches(hash, 'друга парола')).toBe(false);
      return performance.now() - start;
    };
    const [nobody, somebody] = [await time(null), await time(stored)];
    expect(nobody).toBeGreaterThan(somebody / 3);
  });
});
