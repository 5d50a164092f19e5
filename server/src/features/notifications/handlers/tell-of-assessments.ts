import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { commitmentEvents, Commitments } from '../../commitments/index.js';
import { CommitmentStaff } from '../expansion/commitment-staff.js';
import { mailRequested, textCode } from '../templates/mail-request.js';

/** Requests letters to those who may reply to an assessment, and to the monitors who were replied to. */
@Injectable()
@OutboxReaction({ name: 'tell-of-assessments', events: [commitmentEvents.assessed, commitmentEvents.replied], irrevocable: true })
export class TellOfAssessments implements Reaction {
  constructor(
    private readonly commitments: Commitments,
    private readonly staff: CommitmentStaff,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload: codes }: StoredEvent): Promise<void> {
    const commitment = await this.commitments.findById(subjectId);
    if (!commitment?.isShown) return;
    const isReply = type === commitmentEvents.replied;
    const template = isReply ? 'monitor.replied' : 'official.assessed';
    const accounts = isReply ? await this.staff.members(textCode(codes, 'organisationId') ?? '') : await this.staff.officials(commitment);
    for (const id of accounts) {
      await this.outbox.append(mailRequested({ template, recipient: { type: 'account', id }, subjectType, subjectId, codes }));
    }
  }
}
