import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/crypto/random.js';
import { LetterNotSent } from '../../../platform/mail/mail-transport.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { retryDelay } from '../../../platform/outbox/retry-delay.js';
import { DELIVERY_TABLE, type DeliveryAction, GIVE_UP_DAYS } from '../domain/delivery.js';
import { FORWARDING_LETTER_DUE, letterDue } from '../domain/forwarding-events.js';
import { Deliveries, type Delivery } from '../storage/deliveries.js';
import { LetterDispatch, type Dispatched } from '../use-cases/letter-dispatch.js';

/**
 * Hands a letter to the mail server and notes its answer, which staff read at the case. A process that dies in between sends it once more, under the same
 * Message-ID. A letter that is not taken now is due again later: as an event of its own, so that the note of the try is kept.
 */
@Injectable()
@OutboxReaction({ name: 'send-forwarding-letter', events: [FORWARDING_LETTER_DUE], irrevocable: true })
export class SendLetter implements Reaction {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly dispatch: LetterDispatch,
    private readonly deliveries: Deliveries,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async handle({ subjectId }: StoredEvent): Promise<void> {
    const delivery = await this.deliveries.lock(subjectId);
    if (!delivery || !('accept' in DELIVERY_TABLE[delivery.state])) return;
    const now = this.clock.now();
    try {
      const dispatched = await this.dispatch.run(delivery);
      await this.note(delivery, actionOf(dispatched), now, dispatched?.messageId ?? null, statusOf(dispatched));
    } catch (error) {
      if (!(error instanceof LetterNotSent)) throw error;
      const isOld = now.getTime() - delivery.askedAt.getTime() >= GIVE_UP_DAYS * 86_400_000;
      await this.note(delivery, isOld ? 'give_up' : 'postpone', now, null, error.status);
    }
  }

  private async note(
    delivery: Delivery,
    action: DeliveryAction,
    at: Date,
    messageId: string | null,
    smtpStatus: number | null,
  ): Promise<void> {
    const state = DELIVERY_TABLE[delivery.state][action] ?? delivery.state;
    const attempts = delivery.attempts + 1;
    const nextAttemptAt = action === 'postpone' ? new Date(at.getTime() + retryDelay(attempts, Math.random()) * 1_000) : null;
    const endedAt = nextAttemptAt === null ? at : null;
    await this.deliveries.step(delivery.id, { state, attempts, lastAttemptAt: at, nextAttemptAt, endedAt, messageId, smtpStatus });
    if (nextAttemptAt !== null) await this.outbox.append(letterDue(delivery.id), { id: newId(), until: nextAttemptAt });
    if (state === 'accepted' || state === 'retrying') return;
    this.logger.warn({ msg: 'A letter to an authority could not be delivered', delivery: delivery.id, state, status: smtpStatus });
    const changes = { delivery: delivery.id, state, status: smtpStatus };
    await this.audit.append(SYSTEM, { action: 'mail.undelivered', subjectType: 'submission', subjectId: delivery.submissionId, changes });
  }
}

/** A letter of which nothing is left to write, as the case was erased or taken back meanwhile, is given up. */
function actionOf(dispatched: Dispatched | null): DeliveryAction {
  if (!dispatched) return 'give_up';
  return dispatched.posting.accepted ? 'accept' : 'refuse';
}

const statusOf = (dispatched: Dispatched | null): number | null =>
  dispatched && !dispatched.posting.accepted && dispatched.posting.status > 0 ? dispatched.posting.status : null;
