import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { UseReason } from '../../reasons/index.js';
import { consultationFault } from '../domain/consultation-problems.js';
import { Proposals } from '../storage/proposals.js';
import { refuse } from './consultation-changes.js';
import { ProposalChanges } from './proposal-changes.js';

/** Keeps a proposal from the public, for a reason that everybody can count. 404, 409, 412, 422. */
@Injectable()
export class RefuseProposal {
  constructor(
    private readonly changes: ProposalChanges,
    private readonly proposals: Proposals,
    private readonly reasons: UseReason,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, id: string, ifMatch: string | undefined, reasonCode: string): Promise<void> {
    return this.changes.run(['moderate'], id, ifMatch, async ({ proposal }) => {
      if ((await this.reasons.byHand(reasonCode)) === null) refuse([consultationFault('/reasonCode', 'unknown_reason')]);
      await this.proposals.refuse(id, reasonCode, actor.accountId, this.clock.now());
      await this.changes.record(actor, 'consultation.proposal_refused', proposal, { reasonCode });
    });
  }
}
