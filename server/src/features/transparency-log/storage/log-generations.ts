import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LogGeneration } from '../domain/log-state.js';

interface Row {
  id: number;
  origin: string;
  began_at: Date;
  continues: number | null;
}

/** The logs that there were; the newest is the one that grows. */
@Injectable()
export class LogGenerations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The log that grows; null before the first start. */
  async currentLog(): Promise<LogGeneration | null> {
    const [row] = await this.unitOfWork.query<Row>('select id, origin, began_at, continues from log order by id desc limit 1');
    return row ? { id: row.id, origin: row.origin, beganAt: row.began_at, continues: row.continues } : null;
  }

  /** Begins a log, unless one of this origin has begun: two processes may start together. */
  async begin(origin: string, at: Date, continues: number | null = null): Promise<void> {
    await this.unitOfWork.query('insert into log (origin, began_at, continues) values ($1, $2, $3) on conflict (origin) do nothing', [
      origin,
      at,
      continues,
    ]);
  }
}
