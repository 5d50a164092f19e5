import { type DynamicModule, Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { Clock } from '../kernel/clock.js';
import { AuditTrail } from './audit/audit-trail.js';
import { Config } from './config/config.js';
import { KeyedHash } from './crypto/keyed-hash.js';
import { IdempotentRequests } from './idempotency/idempotent-requests.js';
import { Readiness } from './observability/readiness.js';
import { Housekeeping } from './schedule/housekeeping.js';
import { RecurringTasks } from './schedule/recurring-tasks.js';
import { Bucket } from './storage/bucket.js';
import { BucketStore } from './storage/bucket-store.js';
import { FileStore } from './storage/file-store.js';
import { FolderStore } from './storage/folder-store.js';
import { SingleUseTokens } from './tokens/single-use-tokens.js';

/** What every feature may ask for: settings, time, files, tokens, the audit trail, work that returns. */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Bucket, useFactory: (): Promise<Bucket> | null => config.bucket && Bucket.open(config.bucket) },
        {
          provide: FileStore,
          useFactory: (bucket: Bucket | null): FileStore =>
            bucket ? new BucketStore(bucket) : new FolderStore(join(config.dataDir, 'files')),
          inject: [Bucket],
        },
        AuditTrail,
        Housekeeping,
        IdempotentRequests,
        KeyedHash,
        Readiness,
        RecurringTasks,
        SingleUseTokens,
      ],
      exports: [Config, Clock, Bucket, FileStore, AuditTrail, IdempotentRequests, KeyedHash, Readiness, RecurringTasks, SingleUseTokens],
    };
  }
}
