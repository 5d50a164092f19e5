import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ConcludeConsultation, RefuseProposal } from '../../consultations/index.js';

/** How a proposal, and how a consultation of the demo ends. */
@Injectable()
export class ConsultationEnds {
  constructor(
    private readonly refuseProposal: RefuseProposal,
    private readonly concludeCase: ConcludeConsultation,
  ) {}

  refuse(moderator: StaffActor, proposalId: string, reasonCode: string): Promise<void> {
    return this.refuseProposal.run(moderator, proposalId, undefined, reasonCode);
  }

  conclude(administrator: StaffActor, slug: string, actNumber: string, actDate: CivilDate): Promise<void> {
    return this.concludeCase.run(administrator, { slug, ifMatch: undefined }, { outcome: 'adopted', actNumber, actDate });
  }
}
