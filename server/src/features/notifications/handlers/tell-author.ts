import { Injectable, Logger } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { LettersToStrangers } from '../../../platform/mail/letters-to-strangers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Cases, events } from '../../submissions/index.js';
import { AUTHOR_LETTERS, UNCONFIRMED } from '../expansion/author-letters.js';
import { mailRequested } from '../templates/mail-request.js';

/** Requests a letter to the author of a case, where they left an address. */
@Injectable()
@OutboxReaction({ name: 'tell-author', events: events.SUBMISSION_EVENTS, irrevocable: true })
export class TellAuthor implements Reaction {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly cases: Cases,
    private readonly strangers: LettersToStrangers,
    private readonly outbox: Outbox,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const template = AUTHOR_LETTERS[event.type as events.SubmissionEvent](event.payload);
    if (template === null) return;
    const submission = await this.cases.find(event.subjectId as SubmissionId);
    if (!submission || submission.authorEmail === null) return;
    // One decision that publishes and routes is one letter: the first of the two names the department.
    const decidedAt = submission.publication === 'withheld' ? submission.withheldAt : submission.publishedAt;
    if (template === 'author.assigned' && submission.assignedAt?.getTime() === decidedAt?.getTime()) return;
    if (submission.authorEmailConfirmedAt === null) {
      const reduced = UNCONFIRMED[template];
      if (reduced === null) return;
      if (!(await this.strangers.allow(submission.authorEmail))) {
        this.logger.warn({ msg: 'A letter was withheld: its address had too many', event: event.id, template: reduced });
        return;
      }
    }
    const { subjectType, subjectId } = event;
    await this.outbox.append(
      mailRequested({ template, recipient: { type: 'author', id: submission.id }, subjectType, subjectId, codes: event.payload }),
    );
  }
}
