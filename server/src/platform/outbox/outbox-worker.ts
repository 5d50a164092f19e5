import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { StoredEvent } from './outbox-reaction.js';
import { Reactions } from './reactions.js';
import { retryDelay } from './retry-delay.js';

interface DueRow {
  event_id: string;
  handler: string;
  attempts: number;
  type: string;
  subject_type: string;
  subject_id: string;
  payload: StoredEvent['payload'];
  occurred_at: Date;
}

/**
 * Delivers events to their reactions. The row stays locked while its reaction runs, so several workers share
 * the work, and a worker that is killed releases what it held at once.
 */
@Injectable()
export class OutboxWorker {
  private readonly logger = new Logger('Outbox');
  private stopping = false;
  private loops: Promise<void>[] = [];
  private wake: (() => void) | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly clock: Clock,
  ) {}

  /** Starts `lanes` loops that look for due deliveries each `pause` milliseconds when idle. */
  start({ lanes = 2, pause = 300 } = {}): void {
    this.stopping = false;
    this.loops = Array.from({ length: lanes }, () => this.loop(pause));
  }

  /** Resolves when the reactions that are running have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await Promise.all(this.loops);
  }

  /** Delivers all that is due now and returns how many deliveries it tried. */
  async drain(): Promise<number> {
    let tried = 0;
    while (await this.deliverOne()) tried += 1;
    return tried;
  }

  private async loop(pause: number): Promise<void> {
    while (!this.stopping) {
      const delivered = await this.deliverOne().catch((error: Error) => {
        this.logger.warn(`The outbox can't be read: ${error.message}`);
        return false;
      });
      if (!delivered && !this.stopping) await this.sleep(pause);
    }
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async deliverOne(): Promise<boolean> {
    let due: DueRow | undefined;
    try {
      await this.unitOfWork.run(async () => {
        due = await this.lockNext();
        if (!due) return;
        await this.reactions.find(due.handler)?.handle(toEvent(due));
        await this.unitOfWork.query(
          'update outbox_delivery set delivered_at = $3, last_error = null where event_id = $1 and handler = $2',
          [due.event_id, due.handler, this.clock.now()],
        );
      });
    } catch (error) {
      if (!due) throw error;
      await this.postpone(due, error);
    }
    return due !== undefined;
  }

  private async lockNext(): Promise<DueRow | undefined> {
    const [row] = await this.unitOfWork.query<DueRow>(
      `select d.event_id, d.handler, d.attempts, e.type, e.subject_type, e.subject_id, e.payload, e.occurred_at
         from outbox_delivery d join outbox_event e on e.id = d.event_id
        where d.delivered_at is null and d.cancelled_at is null and d.next_attempt_at <= $1
        order by d.next_attempt_at, d.event_id
        limit 1 for update of d skip locked`,
      [this.clock.now()],
    );
    return row;
  }

  private async postpone(due: DueRow, error: unknown): Promise<void> {
    const attempts = due.attempts + 1;
    const next = new Date(this.clock.now().getTime() + retryDelay(attempts, Math.random()) * 1_000);
    const reason = error instanceof Error ? error.name : 'Error';
    this.logger.warn(`${due.handler} failed on event ${due.event_id} (${reason}), try ${attempts}; next at ${next.toISOString()}`);
    await this.unitOfWork.query(
      'update outbox_delivery set attempts = $3, next_attempt_at = $4, last_error = $5 where event_id = $1 and handler = $2',
      [due.event_id, due.handler, attempts, next, reason],
    );
  }
}

function toEvent(row: DueRow): StoredEvent {
  return {
    id: row.event_id,
    type: row.type,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    payload: row.payload,
    occurredAt: row.occurred_at,
  };
}
