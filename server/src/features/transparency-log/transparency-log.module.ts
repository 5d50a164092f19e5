import { Module } from '@nestjs/common';
import { LogCheckpointController } from './http/log-checkpoint.controller.js';
import { TilesController } from './http/tiles.controller.js';
import { CaseEntries } from './reads/case-entries.query.js';
import { LogIdentity } from './reads/log-identity.js';
import { LogReader } from './reads/log-reader.js';
import { PublicTiles } from './reads/public-tiles.js';
import { CheckpointPublisher } from './signing/checkpoint-publisher.js';
import { LogKeys } from './signing/log-keys.js';
import { LogPromises } from './signing/log-promises.js';
import { LogSignature } from './signing/log-signature.js';
import { LogStart } from './signing/log-start.js';
import { PublishedLast } from './signing/published-last.js';
import { PublishedTrace } from './signing/published-trace.js';
import { ReviewSignature } from './signing/review-signature.js';
import { SigningGuard } from './signing/signing-guard.js';
import { HeldLogs } from './storage/held-logs.js';
import { LogGenerations } from './storage/log-generations.js';
import { LogKeyRecords } from './storage/log-key-records.js';
import { LogRefusals } from './storage/log-refusals.js';
import { LogSequence } from './storage/log-sequence.js';
import { LogSuccession } from './storage/log-succession.js';
import { LogTiles } from './storage/log-tiles.js';
import { SignedCheckpoints } from './storage/signed-checkpoints.js';
import { WitnessRecords } from './storage/witness-records.js';
import { BeginAnew } from './use-cases/begin-anew.js';
import { ChangeKeys } from './use-cases/change-keys.js';
import { ConfirmLog } from './use-cases/confirm-log.js';
import { ForgetSalts } from './use-cases/forget-salts.js';
import { LogEntries } from './use-cases/log-entries.js';
import { LogPublisher } from './use-cases/log-publisher.js';
import { LogSequencer } from './use-cases/log-sequencer.js';
import { TransparencyLog } from './use-cases/transparency-log.js';
import { AskWitness } from './witnesses/ask-witness.js';
import { AskWitnesses } from './witnesses/ask-witnesses.js';
import { ServeCheckpoint } from './witnesses/serve-checkpoint.js';
import { WitnessClient } from './witnesses/witness-client.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  controllers: [LogCheckpointController, TilesController],
  providers: [
    ...[CaseEntries, ForgetSalts, LogEntries, LogGenerations, LogReader, LogSequence, LogSequencer, LogTiles, PublicTiles, TransparencyLog],
    ...[CheckpointPublisher, { provide: LogPublisher, useExisting: CheckpointPublisher }, LogStart, ReviewSignature],
    ...[LogKeys, LogPromises, LogSignature, PublishedLast, PublishedTrace, SigningGuard, LogIdentity],
    ...[HeldLogs, LogKeyRecords, LogRefusals, LogSuccession, SignedCheckpoints, WitnessRecords],
    ...[AskWitness, AskWitnesses, ServeCheckpoint, WitnessClient],
    ...[BeginAnew, ChangeKeys, ConfirmLog],
  ],
  exports: [CaseEntries, ForgetSalts, LogEntries, LogReader, LogSequencer, TransparencyLog, LogIdentity, LogPromises],
})
export class TransparencyLogModule {}
