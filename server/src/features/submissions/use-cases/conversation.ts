import { Injectable } from '@nestjs/common';
import { actingFor, type AuthorActor, type StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { isPossible } from '../domain/case-access.js';
import { MESSAGE_SENT } from '../domain/submission-events.js';
import { ACTION_NOT_POSSIBLE } from '../domain/submission-problems.js';
import type { Submission } from '../domain/submission.js';
import { CaseHistory } from '../storage/case-history.js';
import { type CaseMessage, CaseMessages, type MessageSender } from '../storage/case-messages.js';

export type { CaseMessage } from '../storage/case-messages.js';

/** What the author of a case and the staff write to each other. It is never public, and no e-mail repeats it. */
@Injectable()
export class Conversation {
  constructor(
    private readonly messages: CaseMessages,
    private readonly history: CaseHistory,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  of(id: SubmissionId): Promise<CaseMessage[]> {
    return this.messages.of(id);
  }

  /** One message of the case. @throws Error when there is none. */
  async message(submissionId: SubmissionId, id: string): Promise<CaseMessage> {
    const message = (await this.messages.of(submissionId)).find((each) => each.id === id);
    if (!message) throw new Error('A message that was written is not there');
    return message;
  }

  /** Marks what the other side wrote as read. */
  markRead(id: SubmissionId, reader: 'author' | 'staff'): Promise<void> {
    return this.messages.markRead(id, reader, this.clock.now());
  }

  /**
   * Writes a message on a case that the caller opened for the actor; `office` is a staff member's, as the author reads it; `occasion` says that staff are told of it by another letter.
   * Whoever answers has read what there was. Joins the caller's transaction. @throws ProblemException 409 when the case is over.
   */
  async send(
    submission: Submission,
    actor: StaffActor | AuthorActor,
    text: string,
    office: string | null = null,
    occasion: 'reopening' | null = null,
  ): Promise<CaseMessage> {
    const isAuthor = actor.kind === 'author';
    if (!isPossible(isAuthor ? 'message_staff' : 'message_author', submission)) fail(ACTION_NOT_POSSIBLE);
    const at = this.clock.now();
    const from = senderOf(actor);
    const message: CaseMessage = { id: newId(), at, from, office: isAuthor ? null : office, text, readAt: null };
    await this.unitOfWork.run(async () => {
      await this.messages.markRead(submission.id, isAuthor ? 'author' : 'staff', at);
      await this.messages.add({ ...message, submissionId: submission.id, accountId: isAuthor ? null : actor.accountId });
      const type = isAuthor ? 'message_from_author' : 'message_from_staff';
      await this.history.append(submission.id, { type, isPublic: false, details: { messageId: message.id, from } }, actor, at, {
        actingFor: actingFor(actor, submission.departmentId),
      });
      await this.outbox.append({
        type: MESSAGE_SENT,
        subjectType: 'submission',
        subjectId: submission.id,
        payload: { number: submission.number, from, ...(occasion === null ? {} : { occasion }) },
      });
    });
    return message;
  }
}

function senderOf(actor: StaffActor | AuthorActor): MessageSender {
  if (actor.kind === 'author') return 'author';
  return actor.role === 'official' ? 'department' : 'moderator';
}
