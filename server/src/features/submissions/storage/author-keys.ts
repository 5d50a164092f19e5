import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../../../platform/config/config.js';
import { keyFromFile } from '../../../platform/crypto/sealed-box.js';

/**
 * Tells whether two cases come from one address without reading either: HMAC-SHA256 under a key of this installation, so that
 * nobody can try addresses without it. It is erased with the original of the case: it still tells one person from others.
 */
@Injectable()
export class AuthorKeys {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly config: Config) {}

  /** Capital letters distinguish no mailbox in practice. */
  async of(email: string): Promise<Buffer> {
    this.key ??= keyFromFile(join(this.config.dataDir, 'keys', 'authors.key')).catch((error: unknown) => {
      // A disk that is away now may be there at the next try.
      this.key = undefined;
      throw error;
    });
    return createHmac('sha256', await this.key)
      .update('author\0')
      .update(email.normalize('NFC').toLowerCase())
      .digest();
  }
}
