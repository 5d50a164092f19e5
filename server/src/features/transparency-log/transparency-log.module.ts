import { Module } from '@nestjs/common';
import { CaseEntries } from './reads/case-entries.query.js';
import { LogReader } from './reads/log-reader.js';
import { LogGenerations } from './storage/log-generations.js';
import { LogPublisher, NoPublisher } from './use-cases/log-publisher.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  providers: [CaseEntries, LogGenerations, LogReader, { provide: LogPublisher, useClass: NoPublisher }, TransparencyLog],
  exports: [CaseEntries, LogReader, TransparencyLog],
})
export class TransparencyLogModule {}
