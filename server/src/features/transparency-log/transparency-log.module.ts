import { Module } from '@nestjs/common';
import { ForgetSalts } from './use-cases/forget-salts.js';
import { LogEntries } from './use-cases/log-entries.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({ providers: [TransparencyLog, LogEntries, ForgetSalts], exports: [TransparencyLog, LogEntries, ForgetSalts] })
export class TransparencyLogModule {}
