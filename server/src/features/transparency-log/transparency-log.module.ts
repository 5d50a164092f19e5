import { Module } from '@nestjs/common';
import { CaseEntries } from './reads/case-entries.query.js';
import { LogReader } from './reads/log-reader.js';
import { LogGenerations } from './storage/log-generations.js';
import { ForgetSalts } from './use-cases/forget-salts.js';
import { LogEntries } from './use-cases/log-entries.js';
import { LogPublisher, NoPublisher } from './use-cases/log-publisher.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  providers: [
    ...[CaseEntries, LogReader, LogGenerations, TransparencyLog, LogEntries, ForgetSalts],
    { provide: LogPublisher, useClass: NoPublisher },
  ],
  exports: [CaseEntries, LogReader, TransparencyLog, LogEntries, ForgetSalts],
})
export class TransparencyLogModule {}
