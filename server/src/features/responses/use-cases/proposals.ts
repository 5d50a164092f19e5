import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { Cases, problems, type Submission } from '../../submissions/index.js';
import { type DraftAction, draftAfter, type DraftState, NOTHING_TO_APPROVE } from '../domain/draft-states.js';
import { type DraftOwner, ResponseDrafts, type SavedDraft } from '../storage/response-drafts.js';
import { requireDraft } from './require-draft.js';

/** An answer that waits for a second person. */
export interface Proposal {
  readonly submission: Submission;
  readonly owner: DraftOwner;
  readonly draft: SavedDraft;
  readonly proposedBy: AccountId;
  readonly proposedAt: Date;
  /** The state of the draft after what is about to be done. */
  readonly after: DraftState | 'none';
}

/** The one way to an answer that waits: its case is held, so that of two who decide the second comes too late. */
@Injectable()
export class Proposals {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
  ) {}

  /** Joins the caller's transaction. 403, 404; 409 when nothing waits; 412 when it is not the draft that `ifMatch` names. */
  async open(number: CaseNumber, actor: StaffActor, action: DraftAction, ifMatch?: string): Promise<Proposal> {
    const submission = await this.cases.openForChange(number, actor, 'answer');
    const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
    const owner = { submissionId: submission.id, departmentId };
    const draft = await this.drafts.find(owner);
    const after = draft && draftAfter(draft.state, action);
    if (!draft?.proposedBy || !draft.proposedAt || after === null) fail(NOTHING_TO_APPROVE);
    requireDraft(ifMatch, draft);
    return { submission, owner, draft, proposedBy: draft.proposedBy, proposedAt: draft.proposedAt, after };
  }
}
