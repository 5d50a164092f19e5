import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { AdmitDraft, type DraftArrival } from '../../admission/index.js';
import { PROPOSAL_DRAFT_GONE } from '../domain/consultation-problems.js';
import { type ProposalDraftKey, ProposalDrafts } from '../storage/proposal-drafts.js';
import { KeepProposal } from './keep-proposal.js';
import { TellLater } from './tell-later.js';

/** Sends a proposal to the moderators, once: whoever sends it again finds it sent. */
@Injectable()
export class SendProposal {
  constructor(
    private readonly drafts: ProposalDrafts,
    private readonly admit: AdmitDraft,
    private readonly later: TellLater,
    private readonly keep: KeepProposal,
  ) {}

  /** 404 without the draft, 409 once the period is over; as {@link AdmitDraft}. */
  async run(key: ProposalDraftKey, arrival: DraftArrival): Promise<void> {
    const draft = (await this.drafts.find(key)) ?? fail(PROPOSAL_DRAFT_GONE);
    if (draft.content === null) return;
    // Limits can't be counted in the transaction.
    await this.admit.run(draft, arrival);
    const proposalId = await this.keep.run(key);
    // Only whoever sent it asks for the letter: a second click finds it sent.
    if (proposalId !== null) await this.later.ask(draft.consultationId, draft.content, arrival.network);
  }
}
