import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
/** Bytes of the nonce that NIST SP 800-38D §8.2 recommends. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = Buffer.of(1);

/**
 * Authenticated encryption of short secrets at rest (AES-256-GCM, NIST SP 800-38D).
 * A box is version (1 byte), nonce (12), tag (16), ciphertext. It opens only in the context that it was sealed in,
 * so that a box moved to another row is worthless there.
 */
export class SealedBox {
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`A key has ${KEY_BYTES} bytes, not ${key.length}`);
  }

  seal(secret: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce).setAAD(Buffer.from(context, 'utf8'));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([VERSION, nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the box was changed, or sealed with another key or in another context. */
  open(box: Buffer, context: string): string {
    if (!box.subarray(0, 1).equals(VERSION)) throw new Error('Not a sealed box of a known version');
    const nonce = box.subarray(1, 1 + NONCE_BYTES);
    const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(tag);
    return Buffer.concat([decipher.update(box.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }
}

/** The key in that file (base64, readable by its owner alone), made on first use. Of two processes that make it, one wins. */
export async function keyFromFile(path: string): Promise<Buffer> {
  const present = await read(path);
  if (present) return present;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const candidate = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(candidate, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    // A hard link appears complete or not at all, and never replaces a key that is there.
    await link(candidate, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(candidate, { force: true });
  }
  const made = await read(path);
  if (!made) throw new Error('The key file vanished while it was made');
  return made;
}

async function read(path: string): Promise<Buffer | null> {
  try {
    return Buffer.from(await readFile(path, 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
