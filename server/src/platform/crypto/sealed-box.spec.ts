import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { keyFromFile, SealedBox } from './sealed-box.js';

describe('a sealed box', () => {
  const key = randomBytes(32);
  const box = new SealedBox(key);

  it('gives back what was put in, in the same context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (secret, context) => box.open(box.seal(secret, context), context) === secret),
    );
  });

  it('never looks the same twice', () => {
    expect(box.seal('тайна', 'a').equals(box.seal('тайна', 'a'))).toBe(false);
  });

  it('does not open in another context or with another key', () => {
    const sealed = box.seal('тайна', 'account 1');
    expect(() => box.open(sealed, 'account 2')).toThrow();
    expect(() => new SealedBox(randomBytes(32)).open(sealed, 'account 1')).toThrow();
  });

  it('does not open once any byte of it has changed', () => {
    const sealed = box.seal('тайна', 'account 1');
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => box.open(changed, 'account 1')).toThrow();
    }
  });

  it('refuses a key of another length', () => {
    expect(() => new SealedBox(randomBytes(16))).toThrow('32 bytes');
  });
});

describe('the key file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zaedno-key-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made once, for its owner alone', async () => {
    const path = join(folder, 'keys', 'totp.key');
    const key = await keyFromFile(path);
    expect(key).toHaveLength(32);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
    expect((await keyFromFile(path)).equals(key)).toBe(true);
  });

  it('is one for all who ask for it at once', async () => {
    const path = join(folder, 'keys', 'totp.key');
    const keys = await Promise.all(Array.from({ length: 8 }, () => keyFromFile(path)));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await readdir(join(folder, 'keys'))).toEqual(['totp.key']);
  });
});
