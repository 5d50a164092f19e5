import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562 §5.7), so that indexes grow at one end. */
export const newId = (): string => v7();

/** A secret of 256 random bits as 43 base64url characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret of high entropy: its SHA-256, 32 bytes. Not for passwords. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();
