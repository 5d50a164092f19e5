import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Refusal } from '../domain/refusal.js';

export interface NotedRefusal {
  readonly reason: Refusal;
  /** Sizes and names, for whoever looks after the server. */
  readonly told: string;
  readonly since: Date;
}

/** Why nothing is signed at present, for every process to tell. */
@Injectable()
export class LogRefusals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async current(logId: number): Promise<NotedRefusal | null> {
    const [row] = await this.unitOfWork.query<NotedRefusal>('select reason, told, since from log_refusal where log_id = $1', [logId]);
    return row ?? null;
  }

  /** True when it was not known yet. */
  async note(logId: number, { reason, told, since }: NotedRefusal): Promise<boolean> {
    const rows = await this.unitOfWork.query<{ log_id: number }>(
      `insert into log_refusal (log_id, reason, told, since) values ($1, $2, $3, $4)
       on conflict (log_id) do update set reason = excluded.reason, told = excluded.told, since = excluded.since
        where log_refusal.reason <> excluded.reason or log_refusal.told <> excluded.told returning log_id`,
      [logId, reason, told, since],
    );
    return rows.length > 0;
  }

  async clear(logId: number): Promise<void> {
    await this.unitOfWork.query('delete from log_refusal where log_id = $1', [logId]);
  }
}
