import { Injectable } from '@nestjs/common';
import type { LogState } from '../../src/features/transparency-log/domain/log-state.js';
import { LogPublisher } from '../../src/features/transparency-log/use-cases/log-publisher.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

/** Keeps what it is given as the newest checkpoint, with a note that nobody signed. */
@Injectable()
export class PlainCheckpoints extends LogPublisher {
  readonly published: LogState[] = [];
  fails = false;

  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async publish(state: LogState): Promise<void> {
    if (this.fails) throw new Error('no key');
    this.published.push(state);
    await this.unitOfWork.query(
      `insert into log_checkpoint as c (log_id, size, root, note, signed_at) values ($1, $2, $3, 'unsigned', now())
       on conflict (log_id) do update set size = excluded.size, root = excluded.root where c.size < excluded.size`,
      [state.logId, state.size, Buffer.from(state.root)],
    );
  }
}
