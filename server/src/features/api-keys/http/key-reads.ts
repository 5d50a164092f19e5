import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Quota } from '../../../platform/http/quota/quota.js';
import { ReadKeys, type ReadKeySource } from '../../../platform/http/quota/read-keys.js';
import { KEY_MARK } from '../secrets/key-secret.js';
import { ApiKeys } from '../use-cases/api-keys.js';

/** Tells the edge what a program that reads with a key may ask. */
@Injectable()
export class KeyReads implements ReadKeySource, OnModuleInit {
  constructor(
    private readonly sources: ReadKeys,
    private readonly keys: ApiKeys,
  ) {}

  onModuleInit(): void {
    this.sources.use(this);
  }

  isKey(token: string): boolean {
    return token.startsWith(KEY_MARK);
  }

  async spend(token: string): Promise<readonly Quota[]> {
    return this.keys.spend(await this.keys.check(token, 'read'));
  }
}
