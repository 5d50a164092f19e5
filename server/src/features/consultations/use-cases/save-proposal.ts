import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PROPOSAL_DRAFT_GONE } from '../domain/consultation-problems.js';
import { Consultations } from '../storage/consultations.js';
import { type ProposalDraftKey, ProposalDrafts } from '../storage/proposal-drafts.js';
import type { ProposalReader } from './start-proposal.js';

/** Changes what was written and not sent yet; what was sent stays as it is. 404, 422. */
@Injectable()
export class SaveProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: Consultations,
    private readonly drafts: ProposalDrafts,
  ) {}

  run(key: ProposalDraftKey, read: ProposalReader): Promise<void> {
    return this.unitOfWork.run(async () => {
      const draft = (await this.drafts.lock(key)) ?? fail(PROPOSAL_DRAFT_GONE);
      if (draft.content === null) return;
      const consultation = (await this.consultations.find(draft.slug, 'published')) ?? fail(PROPOSAL_DRAFT_GONE);
      await this.drafts.save(draft.id, await read(consultation.articles.length));
    });
  }
}
