import { Injectable, Logger } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { LettersToStrangers } from '../../../platform/mail/letters-to-strangers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Cases, events, type Submission } from '../../submissions/index.js';
import { AUTHOR_LETTERS, FOR_REPEATS, UNCONFIRMED } from '../expansion/author-letters.js';
import { type Codes, mailRequested } from '../templates/mail-request.js';
import type { AuthorTemplate } from '../templates/template-names.js';

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
    await this.tellRepeats(event, template);
    const submission = await this.cases.find(event.subjectId as SubmissionId);
    if (!submission) return;
    // One decision that publishes and routes is one letter: the first of the two names the department.
    const decidedAt = submission.publication === 'withheld' ? submission.withheldAt : submission.publishedAt;
    if (template === 'author.assigned' && submission.assignedAt?.getTime() === decidedAt?.getTime()) return;
    await this.request(submission, event, template, event.payload);
  }

  /** Whose case was joined to this one is answered here. */
  private async tellRepeats(event: StoredEvent, template: AuthorTemplate): Promise<void> {
    if (!FOR_REPEATS.has(event.type as events.SubmissionEvent)) return;
    for (const id of await this.cases.repeatsOf(event.subjectId as SubmissionId, { through: true })) {
      const repeat = await this.cases.find(id);
      if (repeat) await this.request(repeat, event, template, { ...event.payload, into: event.subjectId });
    }
  }

  private async request(submission: Submission, event: StoredEvent, template: AuthorTemplate, codes: Codes): Promise<void> {
    if (submission.authorEmail === null) return;
    if (submission.authorEmailConfirmedAt === null) {
      const reduced = UNCONFIRMED[template];
      if (reduced === null) return;
      if (!(await this.strangers.allow(submission.authorEmail))) {
        this.logger.warn({ msg: 'A letter was withheld: its address had too many', event: event.id, template: reduced });
        return;
      }
    }
    const { subjectType, subjectId } = event;
    await this.outbox.append(mailRequested({ template, recipient: { type: 'author', id: submission.id }, subjectType, subjectId, codes }));
  }
}
