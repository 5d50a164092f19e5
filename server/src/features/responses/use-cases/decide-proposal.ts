import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { AccountDirectory, actorOf } from '../../accounts/index.js';
import { access, ConflictDeclarations, type Submission } from '../../submissions/index.js';
import { ANSWER_SENT_BACK } from '../domain/answer-events.js';
import { AUTHOR_STEPPED_BACK, NOT_YOUR_PROPOSAL, OWN_ANSWER } from '../domain/approval-problems.js';
import { aloneFrom } from '../domain/draft-states.js';
import { givenOf, ResponseDrafts, type SavedDraft } from '../storage/response-drafts.js';
import { AnswerPublication, type Published } from './answer-publication.js';
import { type Proposal, Proposals } from './proposals.js';

/** What becomes of an answer that waits for a second person. 403, 404, 409 when it does not wait any more, 412 when it is another. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly proposals: Proposals,
    private readonly drafts: ResponseDrafts,
    private readonly publication: AnswerPublication,
    private readonly accounts: AccountDirectory,
    private readonly declarations: ConflictDeclarations,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes it as the second person sees it, under the office of whoever proposed it; after `aloneFrom` they may do so themselves. 409 where
   * they stepped back meanwhile, 422 when a day in it has passed.
   */
  approve(number: CaseNumber, actor: StaffActor, ifMatch?: string): Promise<Published> {
    return this.unitOfWork.run(async () => {
      const { submission, draft, proposedBy, proposedAt } = await this.proposals.open(number, actor, 'approve', ifMatch);
      const isOwn = proposedBy === actor.accountId;
      if (isOwn && this.clock.now() < aloneFrom(proposedAt)) fail(OWN_ANSWER);
      const author = await this.authorOf(submission, proposedBy);
      const signatures = { author, publisher: actor, withoutSecond: isOwn };
      return this.publication.publish(submission, givenOf(draft), signatures);
    });
  }

  /** Gives it back to be written anew, with a note for the department. */
  sendBack(number: CaseNumber, actor: StaffActor, note: string, ifMatch?: string): Promise<SavedDraft> {
    return this.unitOfWork.run(async () => {
      const proposal = await this.proposals.open(number, actor, 'send_back', ifMatch);
      if (proposal.proposedBy === actor.accountId) fail(OWN_ANSWER);
      const payload = { number, departmentId: proposal.owner.departmentId, proposedBy: proposal.proposedBy };
      await this.outbox.append({
        ...{ type: ANSWER_SENT_BACK, subjectType: 'submission', subjectId: proposal.submission.id, payload },
      });
      return this.reopen(proposal, actor.accountId, note);
    });
  }

  /** Whoever proposed it takes it back, to go on writing. */
  withdraw(number: CaseNumber, actor: StaffActor, ifMatch?: string): Promise<SavedDraft> {
    return this.unitOfWork.run(async () => {
      const proposal = await this.proposals.open(number, actor, 'withdraw', ifMatch);
      if (proposal.proposedBy !== actor.accountId) fail(NOT_YOUR_PROPOSAL);
      return this.reopen(proposal, actor.accountId, null);
    });
  }

  /** Whose answer it is. Whoever is kept away from the case decides nothing of it, also not what they wrote before. */
  private async authorOf(submission: Submission, proposedBy: AccountId): Promise<StaffActor> {
    const account = await this.accounts.byId(proposedBy);
    if (!account) throw new Error(`There is no account ${proposedBy}`);
    const author = actorOf(account);
    const isKeptAway = await this.declarations.isKeptAway(submission.id, proposedBy);
    if (isKeptAway || access.isAboutOwn(author, submission.about)) fail(AUTHOR_STEPPED_BACK);
    return author;
  }

  private async reopen({ owner, draft, after }: Proposal, accountId: AccountId, returnedNote: string | null): Promise<SavedDraft> {
    if (after === 'none') throw new Error('A draft that is written on does not end');
    const written: SavedDraft = {
      ...{ ...draft, state: after, version: draft.version + 1, savedAt: this.clock.now(), accountId },
      ...{ proposedBy: null, proposedAt: null, returnedNote },
    };
    await this.drafts.save(owner, written);
    return written;
  }
}
