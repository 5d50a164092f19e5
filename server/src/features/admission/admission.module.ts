import { Module, type Type } from '@nestjs/common';
import { FloodModeController } from './http/flood-mode.controller.js';
import { SubmissionChallengeController } from './http/submission-challenge.controller.js';
import { ProofOfWork } from './proofs/proof-of-work.js';
import { FloodWatch } from './reads/flood-watch.js';
import { FloodModes } from './storage/flood-modes.js';
import { Outcomes } from './storage/outcomes.js';
import { SpentProofs } from './storage/spent-proofs.js';
import { EraseCounts } from './tasks/erase-counts.js';
import { AdmitDraft } from './use-cases/admit-draft.js';
import { AdmitProgram } from './use-cases/admit-program.js';
import { NetworkLimits } from './use-cases/network-limits.js';
import { SwitchFloodMode } from './use-cases/switch-flood-mode.js';

/** What higher tiers find behind the door. */
const OPEN: Type[] = [AdmitDraft, AdmitProgram, Outcomes];

/** What keeps programs from flooding the moderators, and never a person from being heard: proofs, waits, limits, the flood mode. */
@Module({
  controllers: [FloodModeController, SubmissionChallengeController],
  providers: [...OPEN, ProofOfWork, FloodModes, SpentProofs, FloodWatch, NetworkLimits, SwitchFloodMode, EraseCounts],
  exports: OPEN,
})
export class AdmissionModule {}
