import { Module } from '@nestjs/common';
import { TilesController } from './http/tiles.controller.js';
import { LogReader } from './reads/log-reader.js';
import { PublicTiles } from './reads/public-tiles.js';
import { LogGenerations } from './storage/log-generations.js';
import { LogSequence } from './storage/log-sequence.js';
import { LogTiles } from './storage/log-tiles.js';
import { LogPublisher, NoPublisher } from './use-cases/log-publisher.js';
import { LogSequencer } from './use-cases/log-sequencer.js';
import { TransparencyLog } from './use-cases/transparency-log.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  controllers: [TilesController],
  providers: [
    LogGenerations,
    LogReader,
    LogSequence,
    LogSequencer,
    LogTiles,
    { provide: LogPublisher, useClass: NoPublisher },
    PublicTiles,
    TransparencyLog,
  ],
  exports: [LogReader, LogSequencer, TransparencyLog],
})
export class TransparencyLogModule {}
