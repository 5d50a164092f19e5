import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { secondOpinions } from '../../moderation/index.js';
import { Cases, events, type Submission } from '../../submissions/index.js';
import { CaseStaff } from '../expansion/case-staff.js';
import { STAFF_LETTERS, type StaffLetter } from '../expansion/staff-letters.js';
import { mailRequested } from '../templates/mail-request.js';
import type { StaffTemplate } from '../templates/template-names.js';

interface Chosen {
  readonly template: StaffTemplate;
  readonly accounts: readonly AccountId[];
}

/** Requests letters to the staff whose turn it is. */
@Injectable()
@OutboxReaction({ name: 'tell-staff', events: events.SUBMISSION_EVENTS, irrevocable: true })
export class TellStaff implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly staff: CaseStaff,
    private readonly deciders: secondOpinions.Deciders,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const letter = STAFF_LETTERS[type as events.SubmissionEvent](payload);
    const submission = letter && (await this.cases.find(subjectId as SubmissionId));
    if (!submission) return;
    const { template, accounts } = await this.choose(letter, submission);
    for (const id of accounts) {
      await this.outbox.append(mailRequested({ template, recipient: { type: 'account', id }, subjectType, subjectId, codes: payload }));
    }
  }

  private async choose(letter: StaffLetter, submission: Submission): Promise<Chosen> {
    if (letter.to === 'deciders') return { template: letter.template, accounts: await this.deciders.now(submission) };
    if (letter.to === 'moderators') return { template: letter.template, accounts: await this.staff.moderators(submission) };
    const officials = await this.staff.officials(submission);
    if (officials.length > 0) return { template: letter.template, accounts: officials };
    return { template: letter.orElse, accounts: await this.staff.moderators(submission) };
  }
}
