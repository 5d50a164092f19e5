import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { IdempotentRequests } from '../idempotency/idempotent-requests.js';
import { SingleUseTokens } from '../tokens/single-use-tokens.js';
import { RecurringTasks } from './recurring-tasks.js';

/** Seconds between two rounds. */
const HOURLY = 3_600;
/** Days that a delivered event is kept, for whoever looks into what was sent. */
const EVENTS_KEPT = 30;

/** Erases what the platform itself no longer needs: spent tokens, delivered events, keys of requests, counts of limits that ran out. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly tokens: SingleUseTokens,
    private readonly requests: IdempotentRequests,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-tokens', every: HOURLY, run: () => this.tokens.erase() });
    this.tasks.add({ name: 'erase-delivered-events', every: HOURLY, run: () => this.eraseEvents() });
    this.tasks.add({ name: 'erase-idempotency-keys', every: HOURLY, run: () => this.requests.erase() });
    this.tasks.add({ name: 'erase-rate-limits', every: HOURLY, run: () => this.eraseLimits() });
  }

  private async eraseEvents(): Promise<void> {
    await this.unitOfWork.query(
      `delete from outbox_event e
        where e.occurred_at < $1::timestamptz - make_interval(days => $2)
          and not exists (select 1 from outbox_delivery d where d.event_id = e.id and d.delivered_at is null and d.cancelled_at is null)`,
      [this.clock.now(), EVENTS_KEPT],
    );
  }

  private async eraseLimits(): Promise<void> {
    // The limiter counts in milliseconds of the machine's clock.
    await this.unitOfWork.query('delete from rate_limit where expire < $1', [Date.now()]);
  }
}
