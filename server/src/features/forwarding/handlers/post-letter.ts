import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Cases, events } from '../../submissions/index.js';
import { letterDue } from '../domain/forwarding-events.js';
import { Deliveries } from '../storage/deliveries.js';
import { StandingForwarding } from '../use-cases/standing-forwarding.js';

/** Lets the letter of a forwarding go once nobody can undo it: until then this waits, and undoing cancels it (ADR 23). */
@Injectable()
@OutboxReaction({ name: 'post-forwarding-letter', events: [events.SUBMISSION_FORWARDED], irrevocable: true })
export class PostLetter implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly deliveries: Deliveries,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectId }: StoredEvent): Promise<void> {
    const submission = await this.cases.find(subjectId as SubmissionId);
    const standing = submission && (await this.standing.of(submission));
    if (!standing) return;
    const waiting = (await this.deliveries.of(standing.record.id)).find(({ state }) => state === 'waiting');
    if (waiting) await this.outbox.append(letterDue(waiting.id));
  }
}
