import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { commitmentEvents, Commitments } from '../../commitments/index.js';
import { messageOf, WEBHOOK_EVENTS } from '../domain/webhook-event.js';
import { DeliveryRows } from '../storage/delivery-rows.js';

/** Writes down what webhooks are to hear of a commitment that everybody can read. */
@Injectable()
@OutboxReaction({ name: 'note-commitment-for-webhooks', events: Object.values(commitmentEvents), irrevocable: true })
export class NoteCommitmentEvents implements Reaction {
  constructor(
    private readonly commitments: Commitments,
    private readonly deliveries: DeliveryRows,
    private readonly config: Config,
  ) {}

  async handle({ type, subjectId, occurredAt }: StoredEvent): Promise<void> {
    const event = WEBHOOK_EVENTS.find((each) => each === type);
    const commitment = event && (await this.commitments.findById(subjectId));
    if (!event || !commitment?.isShown) return;
    const message = messageOf(event, String(commitment.number), occurredAt, this.config.publicUrl.origin);
    await this.deliveries.addForAll(event, JSON.stringify(message), occurredAt);
  }
}
