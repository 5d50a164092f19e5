import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { formatCode } from '../../language/index.js';
import { Cases, events, lifecycle } from '../../submissions/index.js';
import { messageOf, type WebhookEvent } from '../domain/webhook-event.js';
import { DeliveryRows } from '../storage/delivery-rows.js';

/** What others hear of each event; those that are not here are nobody's business outside. */
export const CASE_EVENTS: Readonly<Partial<Record<events.SubmissionEvent, WebhookEvent>>> = {
  [events.SUBMISSION_PUBLISHED]: 'case.published',
  [events.SUBMISSION_WITHHELD]: 'case.withheld',
  [events.SUBMISSION_ANSWERED]: 'case.answered',
  [events.SUBMISSION_CORRECTED]: 'case.corrected',
  [events.SUBMISSION_CLOSED]: 'case.closed',
  [events.SUBMISSION_REOPENED]: 'case.reopened',
  [events.SUBMISSION_FORWARDED]: 'case.forwarded',
  [events.SUBMISSION_MERGED]: 'case.merged',
  [events.SUBMISSION_WITHDRAWN]: 'case.withdrawn',
};

/** Of a case whose text is kept back nothing is told but that. */
const OF_WITHHELD: WebhookEvent = 'case.withheld';

/** Writes down what webhooks are to hear of a case, when the event can no longer be taken back. */
@Injectable()
@OutboxReaction({ name: 'note-case-for-webhooks', events: Object.keys(CASE_EVENTS), irrevocable: true })
export class NoteCaseEvents implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly deliveries: DeliveryRows,
    private readonly config: Config,
  ) {}

  async handle({ type, subjectId, occurredAt }: StoredEvent): Promise<void> {
    const event = CASE_EVENTS[type as events.SubmissionEvent];
    const submission = event && (await this.cases.find(subjectId as SubmissionId));
    if (!event || !submission) return;
    const status = lifecycle.publicStatusOf(submission.publication, submission.procedure);
    if (status === null || (status === 'rejected') !== (event === OF_WITHHELD)) return;
    const message = messageOf(event, formatCode(submission.number), occurredAt, this.config.publicUrl.origin);
    await this.deliveries.addForAll(event, JSON.stringify(message), occurredAt);
  }
}
