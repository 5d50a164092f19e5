import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { keyFromFile } from './sealed-box.js';

/**
 * What stands in the database for a value that must be found again there but not read: HMAC-SHA256 (RFC 2104) under a key
 * that lies in `DATA_DIR/keys`. All addresses of IPv4, and most e-mails, can be guessed: of a plain hash the value is soon known.
 */
@Injectable()
export class KeyedHash {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly config: Config) {}

  /** 32 bytes; those of one purpose say nothing of another. @throws Error while the key cannot be read. */
  async of(purpose: string, value: string): Promise<Buffer> {
    return createHmac('sha256', await this.loaded())
      .update(purpose, 'utf8')
      .update('\0')
      .update(value, 'utf8')
      .digest();
  }

  private loaded(): Promise<Buffer> {
    this.key ??= keyFromFile(join(this.config.dataDir, 'keys', 'hash.key')).catch((error: unknown) => {
      // A disk that is away now may be there at the next try.
      this.key = undefined;
      throw error;
    });
    return this.key;
  }
}
