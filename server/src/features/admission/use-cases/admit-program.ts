import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { PROOF_NEEDED } from '../domain/admission-problems.js';
import { CHALLENGE_SECONDS } from '../domain/challenge.js';
import { DEMANDS } from '../domain/demand.js';
import { ProofOfWork } from '../proofs/proof-of-work.js';
import { FloodWatch } from '../reads/flood-watch.js';
import { Outcomes } from '../storage/outcomes.js';
import { SpentProofs } from '../storage/spent-proofs.js';
import { NetworkLimits } from './network-limits.js';

const SUBJECT = 'program';

export interface ProgramDemand {
  readonly challenge: string;
  readonly isNeeded: boolean;
  /** Seconds for which it can be answered. */
  readonly seconds: number;
}

/** Lets in what a program sends: at rest within the limits, in a flood with a proof that is good once. */
@Injectable()
export class AdmitProgram {
  constructor(
    private readonly proofs: ProofOfWork,
    private readonly spent: SpentProofs,
    private readonly flood: FloodWatch,
    private readonly limits: NetworkLimits,
    private readonly outcomes: Outcomes,
  ) {}

  /** Before the transaction. @throws ProblemException 429 with `Retry-After`. */
  async limit(network: string): Promise<void> {
    await this.limits.take(network, await this.flood.level());
  }

  /** In the transaction that takes it in. @throws ProblemException 422 `proof-needed`. */
  async run(text: string): Promise<void> {
    const { puzzle, asksPrograms } = DEMANDS[await this.flood.level()];
    if (!asksPrograms) return;
    const proof = await this.proofs.read(SUBJECT, text, puzzle);
    if (proof && (await this.spent.spend(proof))) return;
    await this.outcomes.count('unproved');
    fail(PROOF_NEEDED);
  }

  async demand(): Promise<ProgramDemand> {
    const { puzzle, asksPrograms } = DEMANDS[await this.flood.level()];
    return { challenge: await this.proofs.challenge(SUBJECT, puzzle), isNeeded: asksPrograms, seconds: CHALLENGE_SECONDS };
  }
}
