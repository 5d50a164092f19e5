import { Module } from '@nestjs/common';
import { TilesController } from './http/tiles.controller.js';
import { CaseEntries } from './reads/case-entries.query.js';
import { LogReader } from './reads/log-reader.js';
import { PublicTiles } from './reads/public-tiles.js';
import { LogGenerations } from './storage/log-generations.js';
import { LogSequence } from './storage/log-sequence.js';
import { LogTiles } from './storage/log-tiles.js';
import { ForgetSalts } from './use-cases/forget-salts.js';
import { LogEntries } from './use-cases/log-entries.js';
import { LogPublisher, NoPublisher } from './use-cases/log-publisher.js';
import { LogSequencer } from './use-cases/log-sequencer.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  controllers: [TilesController],
  providers: [
    ...[CaseEntries, ForgetSalts, LogEntries, LogGenerations, LogReader, LogSequence, LogSequencer, LogTiles, PublicTiles, TransparencyLog],
    { provide: LogPublisher, useClass: NoPublisher },
  ],
  exports: [CaseEntries, ForgetSalts, LogEntries, LogReader, LogSequencer, TransparencyLog],
})
export class TransparencyLogModule {}
