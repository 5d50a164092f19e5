import { Module } from '@nestjs/common';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({ providers: [TransparencyLog], exports: [TransparencyLog] })
export class TransparencyLogModule {}
