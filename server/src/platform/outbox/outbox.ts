import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/domain-event.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Reactions } from './reactions.js';

/** Where events are put, in the transaction of the change that they tell of. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly clock: Clock,
  ) {}

  /** Stores the event and one delivery for each reaction to it; throws outside a transaction. */
  async append(event: DomainEvent): Promise<void> {
    if (!this.unitOfWork.isOpen) throw new Error(`The event ${event.type} was raised outside a transaction`);
    const now = this.clock.now();
    await this.unitOfWork.query(
      `with event as (
         insert into outbox_event (type, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, $3, $4, $5) returning id
       )
       insert into outbox_delivery (event_id, handler, next_attempt_at)
       select event.id, handler, $5 from event, unnest($6::text[]) as handler`,
      [event.type, event.subjectType, event.subjectId, JSON.stringify(event.payload), now, this.reactions.namesFor(event.type)],
    );
  }
}
