import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { answerEvents, SecondPersons } from '../../responses/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { type Codes, mailRequested, textCode } from '../templates/mail-request.js';

/** Requests letters to those who may approve an answer, and to whoever has to write it anew. */
@Injectable()
@OutboxReaction({ name: 'tell-second-person', events: [answerEvents.ANSWER_PROPOSED, answerEvents.ANSWER_SENT_BACK] })
export class TellSecondPerson implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly seconds: SecondPersons,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload: codes }: StoredEvent): Promise<void> {
    const submission = await this.cases.find(subjectId as SubmissionId);
    const isProposed = type === answerEvents.ANSWER_PROPOSED;
    const template = isProposed ? 'official.answer_proposed' : 'official.answer_sent_back';
    for (const id of submission ? await this.readers(submission, codes, isProposed) : []) {
      await this.outbox.append(mailRequested({ template, recipient: { type: 'account', id }, subjectType, subjectId, codes }));
    }
  }

  private async readers(submission: Submission, codes: Codes, isProposed: boolean): Promise<readonly AccountId[]> {
    const author = textCode(codes, 'proposedBy') as AccountId | null;
    const departmentId = textCode(codes, 'departmentId') as DepartmentId | null;
    if (author === null || departmentId === null) return [];
    // Whoever wrote the case, stepped back meanwhile, or left the department, hears nothing of the case when the letter is sent.
    return isProposed ? this.seconds.besides(submission, departmentId, author) : [author];
  }
}
