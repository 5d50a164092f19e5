import { Module } from '@nestjs/common';
import { LogCheckpointController } from './http/log-checkpoint.controller.js';
import { TilesController } from './http/tiles.controller.js';
import { CaseEntries } from './reads/case-entries.query.js';
import { LogIdentity } from './reads/log-identity.js';
import { LogReader } from './reads/log-reader.js';
import { PublicTiles } from './reads/public-tiles.js';
import { LogPromises } from './signing/log-promises.js';
import { LogStart } from './signing/log-start.js';
import { SIGNING } from './signing/providers.js';
import { LogGenerations } from './storage/log-generations.js';
import { LogSequence } from './storage/log-sequence.js';
import { LogTiles } from './storage/log-tiles.js';
import { LogCommands } from './use-cases/log-commands.js';
import { ForgetSalts } from './use-cases/forget-salts.js';
import { LogEntries } from './use-cases/log-entries.js';
import { LogSequencer } from './use-cases/log-sequencer.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  controllers: [LogCheckpointController, TilesController],
  providers: [
    ...[CaseEntries, ForgetSalts, LogEntries, LogGenerations, LogReader, LogSequence, LogSequencer, LogTiles, PublicTiles],
    ...SIGNING,
  ],
  exports: [CaseEntries, ForgetSalts, LogCommands, LogEntries, LogIdentity, LogPromises, LogReader, LogSequencer, LogStart],
})
export class TransparencyLogModule {}
