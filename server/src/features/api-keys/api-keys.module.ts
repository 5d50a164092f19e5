import { Module } from '@nestjs/common';
import { MonitorsModule } from '../monitors/index.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { KeyReads } from './http/key-reads.js';
import { ApiKeyList } from './reads/api-key-list.js';
import { KeyOwners } from './reads/key-owners.js';
import { ApiKeyRows } from './storage/api-key-rows.js';
import { ApiKeys } from './use-cases/api-keys.js';
import { CreateApiKey } from './use-cases/create-api-key.js';
import { RevokeApiKey } from './use-cases/revoke-api-key.js';

/** Keys of programs that use the API: who made them, what they are good for, and how much they may ask. */
@Module({
  imports: [MonitorsModule],
  controllers: [ApiKeysController],
  providers: [ApiKeyRows, KeyOwners, ApiKeyList, ApiKeys, CreateApiKey, RevokeApiKey, KeyReads],
  exports: [ApiKeys, CreateApiKey],
})
export class ApiKeysModule {}
