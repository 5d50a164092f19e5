import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { SENT_TOO_EARLY, tooEarlyWords, TRAP_FILLED, trapError } from '../domain/admission-problems.js';
import { DEMANDS, secondsToWait } from '../domain/demand.js';
import { ProofOfWork } from '../proofs/proof-of-work.js';
import { FloodWatch } from '../reads/flood-watch.js';
import { Outcomes } from '../storage/outcomes.js';
import { NetworkLimits } from './network-limits.js';

/** What came with the form that sends a draft. */
export interface DraftArrival {
  readonly network: string;
  /** Empty where the browser computed nothing. */
  readonly proof: string;
  /** What stands in the field that people leave empty. */
  readonly trap: string;
}

/** What the last page needs, and says. */
export interface DraftDemand {
  readonly challenge: string;
  /** Seconds until it can be sent without a proof. */
  readonly waitSeconds: number;
  readonly isFlood: boolean;
}

interface WaitingDraft {
  readonly id: string;
  readonly startedAt: Date;
}

const subjectOf = ({ id }: WaitingDraft): string => `draft ${id}`;

/** Lets a draft in whose browser has computed its task, or whose author has taken the time that writing takes. */
@Injectable()
export class AdmitDraft {
  constructor(
    private readonly proofs: ProofOfWork,
    private readonly flood: FloodWatch,
    private readonly limits: NetworkLimits,
    private readonly outcomes: Outcomes,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 422 `empty-field-filled`, 429 `sent-too-early` and `too-many-requests`, both with `Retry-After`. */
  async run(draft: WaitingDraft, { network, proof, trap }: DraftArrival): Promise<void> {
    if (trap !== '') {
      await this.outcomes.count('trapped');
      fail(TRAP_FILLED, { errors: [trapError] });
    }
    const level = await this.flood.level();
    const isProved = (await this.proofs.read(subjectOf(draft), proof, DEMANDS[level].puzzle)) !== null;
    const wait = isProved ? 0 : secondsToWait(draft.startedAt, this.config.submitWaitSeconds, level, this.clock.now());
    if (wait > 0) {
      await this.outcomes.count('too_early');
      fail(SENT_TOO_EARLY, { retryAfter: wait, detail: tooEarlyWords(wait) });
    }
    await this.limits.take(network, level, !isProved);
  }

  async demandOf(draft: WaitingDraft): Promise<DraftDemand> {
    const level = await this.flood.level();
    return {
      challenge: await this.proofs.challenge(subjectOf(draft), DEMANDS[level].puzzle),
      waitSeconds: secondsToWait(draft.startedAt, this.config.submitWaitSeconds, level, this.clock.now()),
      isFlood: level === 'flood',
    };
  }
}
