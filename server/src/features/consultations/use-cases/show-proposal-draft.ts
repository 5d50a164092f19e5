import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { AdmitDraft, type DraftDemand } from '../../admission/index.js';
import { type FoundSpan, PersonalDataFinder } from '../../redaction/index.js';
import { PROPOSAL_DRAFT_GONE } from '../domain/consultation-problems.js';
import type { ProposalContent } from '../domain/proposal.js';
import { type ProposalDraftKey, ProposalDrafts } from '../storage/proposal-drafts.js';

export interface ShownDraft {
  readonly id: string;
  readonly slug: string;
  /** Null once it was sent. */
  readonly content: ProposalContent | null;
  readonly personalData: readonly FoundSpan[];
  /** What sending asks for; null once it was sent. */
  readonly sending: DraftDemand | null;
}

/** What somebody wrote, for them to read once more, with what looks like personal data in it. 404. */
@Injectable()
export class ShowProposalDraft {
  constructor(
    private readonly drafts: ProposalDrafts,
    private readonly admit: AdmitDraft,
    private readonly finder: PersonalDataFinder,
  ) {}

  async run(key: ProposalDraftKey | null): Promise<ShownDraft> {
    const draft = (key && (await this.drafts.find(key))) ?? fail(PROPOSAL_DRAFT_GONE);
    const { id, slug, content } = draft;
    if (content === null) return { id, slug, content, personalData: [], sending: null };
    return { id, slug, content, personalData: this.finder.find(content.text), sending: await this.admit.demandOf(draft) };
  }
}
