import { Module } from '@nestjs/common';
import { LogCheckpointController } from './http/log-checkpoint.controller.js';
import { LogIdentity } from './reads/log-identity.js';
import { LogReader } from './reads/log-reader.js';
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
import { LogSuccession } from './storage/log-succession.js';
import { SignedCheckpoints } from './storage/signed-checkpoints.js';
import { WitnessRecords } from './storage/witness-records.js';
import { BeginAnew } from './use-cases/begin-anew.js';
import { ChangeKeys } from './use-cases/change-keys.js';
import { ConfirmLog } from './use-cases/confirm-log.js';
import { LogPublisher } from './use-cases/log-publisher.js';
import { TransparencyLog } from './use-cases/transparency-log.js';
import { AskWitness } from './witnesses/ask-witness.js';
import { AskWitnesses } from './witnesses/ask-witnesses.js';
import { ServeCheckpoint } from './witnesses/serve-checkpoint.js';
import { WitnessClient } from './witnesses/witness-client.js';

/** The append-only log of what the platform received and decided (C2SP tlog-tiles). */
@Module({
  controllers: [LogCheckpointController],
  providers: [
    ...[LogGenerations, LogReader, TransparencyLog],
    ...[CheckpointPublisher, { provide: LogPublisher, useExisting: CheckpointPublisher }, LogStart, ReviewSignature],
    ...[LogKeys, LogPromises, LogSignature, PublishedLast, PublishedTrace, SigningGuard, LogIdentity],
    ...[HeldLogs, LogKeyRecords, LogRefusals, LogSuccession, SignedCheckpoints, WitnessRecords],
    ...[AskWitness, AskWitnesses, ServeCheckpoint, WitnessClient],
    ...[BeginAnew, ChangeKeys, ConfirmLog],
  ],
  exports: [LogReader, TransparencyLog, LogIdentity, LogPromises],
})
export class TransparencyLogModule {}
