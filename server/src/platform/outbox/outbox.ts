import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/domain-event.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { PublicVersion } from '../public-cache/public-version.js';
import type { Hold } from './hold.js';
import { Reactions } from './reactions.js';

/** Where events are put, in the transaction of the change that they tell of. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly clock: Clock,
    private readonly version: PublicVersion,
  ) {}

  /** Stores the event and one delivery for each reaction to it; throws outside a transaction. `hold` lets the irrevocable ones wait. */
  async append(event: DomainEvent, hold: Hold | null = null): Promise<void> {
    if (!this.unitOfWork.isOpen) throw new Error(`The event ${event.type} was raised outside a transaction`);
    const now = this.clock.now();
    const held = hold === null ? [] : this.reactions.irrevocableFor(event.type);
    await this.unitOfWork.query(
      `with event as (
         insert into outbox_event (type, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, $3, $4, $5) returning id
       )
       insert into outbox_delivery (event_id, handler, next_attempt_at, hold_id)
       select event.id, handler, case when held then greatest($8::timestamptz, $5) else $5 end, case when held then $9::uuid end
         from event, unnest($6::text[]) as handler, lateral (select handler = any($7::text[]) as held) as waits`,
      [
        event.type,
        event.subjectType,
        event.subjectId,
        JSON.stringify(event.payload),
        now,
        this.reactions.namesFor(event.type),
        held,
        hold?.until ?? null,
        hold?.id ?? null,
      ],
    );
    await this.unitOfWork.afterCommit(async () => this.version.changed(event.type));
  }

  /** Takes back what waits under a hold; false when something of it was done already. */
  async cancel(holdId: string): Promise<boolean> {
    // Waits for a delivery that is under way, which holds its row.
    await this.unitOfWork.query(
      'update outbox_delivery set cancelled_at = $2 where hold_id = $1 and delivered_at is null and cancelled_at is null',
      [holdId, this.clock.now()],
    );
    const [row] = await this.unitOfWork.query<{ done: boolean }>(
      'select exists (select 1 from outbox_delivery where hold_id = $1 and delivered_at is not null) as done',
      [holdId],
    );
    return row?.done === false;
  }

  /** Lets go at once what still waits about a subject: what it tells of can no longer be taken back. */
  async release(subjectType: string, subjectId: string): Promise<void> {
    await this.unitOfWork.query(
      `update outbox_delivery d set next_attempt_at = $3 from outbox_event e
        where e.id = d.event_id and e.subject_type = $1 and e.subject_id = $2
          and d.hold_id is not null and d.delivered_at is null and d.cancelled_at is null and d.next_attempt_at > $3`,
      [subjectType, subjectId, this.clock.now()],
    );
  }
}
