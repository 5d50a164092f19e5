import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outcomes } from '../../admission/index.js';
import { CONSULTATION_NOT_OPEN, PROPOSAL_DRAFT_GONE } from '../domain/consultation-problems.js';
import { isPossible, statusOn } from '../domain/consultation-status.js';
import type { ProposalContent } from '../domain/proposal.js';
import { Consultations } from '../storage/consultations.js';
import { type ProposalDraft, type ProposalDraftKey, ProposalDrafts } from '../storage/proposal-drafts.js';
import { Proposals } from '../storage/proposals.js';

/** Makes a proposal of a draft, in one transaction. */
@Injectable()
export class KeepProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: ProposalDrafts,
    private readonly consultations: Consultations,
    private readonly proposals: Proposals,
    private readonly outcomes: Outcomes,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the proposal; null when it was sent before */
  run(key: ProposalDraftKey): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const draft = (await this.drafts.lock(key)) ?? fail(PROPOSAL_DRAFT_GONE);
      return draft.content === null ? null : this.keep(draft, draft.content);
    });
  }

  private async keep({ id, consultationId }: ProposalDraft, content: ProposalContent): Promise<string> {
    const consultation = (await this.consultations.lockById(consultationId)) ?? fail(PROPOSAL_DRAFT_GONE);
    const now = this.clock.now();
    // The period may have ended while it was written.
    if (!isPossible('propose', statusOn(consultation, civilDateIn(now)))) fail(CONSULTATION_NOT_OPEN);
    const proposalId = newId();
    await this.proposals.insert(proposalId, consultationId, content, now);
    await this.drafts.markSent(id, proposalId);
    await this.outcomes.countReceived();
    return proposalId;
  }
}
