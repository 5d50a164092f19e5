import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { redaction } from '../../redaction/index.js';
import { Proposals } from '../storage/proposals.js';
import { type ChangedProposal, ProposalChanges } from './proposal-changes.js';

/** What a moderator lets through: the text but for what is covered, and the name if its author wants it there and nobody covers it. */
export interface Shown {
  readonly redactions: readonly redaction.Span[];
  readonly coverName: boolean;
}

/** Lets everybody read a proposal, or covers more of one that is public; never less. 404, 409, 412, 422. */
@Injectable()
export class PublishProposal {
  constructor(
    private readonly changes: ProposalChanges,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, id: string, ifMatch: string | undefined, shown: Shown): Promise<void> {
    return this.changes.run(['moderate', 'cover'], id, ifMatch, async (changed) => this.publish(actor, changed, shown));
  }

  private async publish(actor: StaffActor, { proposal, original }: ChangedProposal, asked: Shown): Promise<void> {
    // Once the original was erased, what is public is all there is to cover.
    const text = original?.text ?? proposal.publicText ?? '';
    const errors = redaction.spanFaults(text, asked.redactions, '/redactions');
    if (errors.length > 0) fail(redaction.REDACTION_INVALID, { errors });
    // What was covered once stays covered, whatever is asked.
    const before = await this.proposals.coveredOf(proposal.id);
    const redactions = redaction.union([...before.redactions, ...asked.redactions]);
    const coverName = before.coverName || asked.coverName;
    const isFirst = proposal.state === 'waiting';
    const ownName = original?.showName ? original.name : null;
    const shown = {
      ...{ text: redaction.redact(text, redactions, proposal.language), coverName },
      name: coverName ? null : isFirst ? ownName : proposal.publicName,
      redactions: original === null ? [] : redactions,
    };
    const number = await this.proposals.publish(proposal.id, shown, actor.accountId, this.clock.now());
    await this.changes.record(actor, isFirst ? 'consultation.proposal_published' : 'consultation.proposal_covered', proposal, {
      ...{ number, redactions: redactions.length, coverName },
    });
  }
}
