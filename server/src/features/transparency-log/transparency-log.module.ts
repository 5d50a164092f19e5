import { Module } from '@nestjs/common';
import { CaseEntries } from './reads/case-entries.query.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({ providers: [TransparencyLog, CaseEntries], exports: [TransparencyLog, CaseEntries] })
export class TransparencyLogModule {}
