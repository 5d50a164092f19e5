import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { keyFromFile, SealedBox } from '../../../platform/crypto/sealed-box.js';
import type { WebhookId } from '../domain/webhook.js';

/** Keeps the secrets that sign: they are needed as they are, so the database has them sealed under a key in `DATA_DIR/keys`. */
@Injectable()
export class SealedSecrets {
  private box: Promise<SealedBox> | undefined;

  constructor(private readonly config: Config) {}

  /** A box that opens for this webhook alone. */
  async seal(secret: string, id: WebhookId): Promise<Buffer> {
    return (await this.opened()).seal(secret, id);
  }

  async open(box: Buffer, id: WebhookId): Promise<string> {
    return (await this.opened()).open(box, id);
  }

  private opened(): Promise<SealedBox> {
    this.box ??= keyFromFile(join(this.config.dataDir, 'keys', 'webhooks.key')).then(
      (key) => new SealedBox(key),
      (error: unknown) => {
        // A disk that is away now may be there at the next try.
        this.box = undefined;
        throw error;
      },
    );
    return this.box;
  }
}
