import type { Provider } from '@nestjs/common';
import { LogIdentity } from '../reads/log-identity.js';
import { HeldLogs } from '../storage/held-logs.js';
import { LogKeyRecords } from '../storage/log-key-records.js';
import { LogRefusals } from '../storage/log-refusals.js';
import { LogSuccession } from '../storage/log-succession.js';
import { SignedCheckpoints } from '../storage/signed-checkpoints.js';
import { WitnessRecords } from '../storage/witness-records.js';
import { BeginAnew } from '../use-cases/begin-anew.js';
import { ChangeKeys } from '../use-cases/change-keys.js';
import { ConfirmLog } from '../use-cases/confirm-log.js';
import { LogPublisher } from '../use-cases/log-publisher.js';
import { AskWitness } from '../witnesses/ask-witness.js';
import { AskWitnesses } from '../witnesses/ask-witnesses.js';
import { ServeCheckpoint } from '../witnesses/serve-checkpoint.js';
import { WitnessClient } from '../witnesses/witness-client.js';
import { CheckpointPublisher } from './checkpoint-publisher.js';
import { LogKeys } from './log-keys.js';
import { LogPromises } from './log-promises.js';
import { LogSignature } from './log-signature.js';
import { LogStart } from './log-start.js';
import { PublishedLast } from './published-last.js';
import { PublishedTrace } from './published-trace.js';
import { ReviewSignature } from './review-signature.js';
import { SigningGuard } from './signing-guard.js';
import { TellReadiness } from './tell-readiness.js';

/** Whatever signs the log, and what looks after it. */
export const SIGNING: Provider[] = [
  ...[CheckpointPublisher, { provide: LogPublisher, useExisting: CheckpointPublisher }, LogStart, ReviewSignature, TellReadiness],
  ...[LogKeys, LogPromises, LogSignature, PublishedLast, PublishedTrace, SigningGuard, LogIdentity],
  ...[HeldLogs, LogKeyRecords, LogRefusals, LogSuccession, SignedCheckpoints, WitnessRecords],
  ...[AskWitness, AskWitnesses, ServeCheckpoint, WitnessClient],
  ...[BeginAnew, ChangeKeys, ConfirmLog],
];
