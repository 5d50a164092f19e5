import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { FloodMode } from '../domain/flood-mode.js';

/** The one row of `flood_mode`: the last time that it was switched on. */
@Injectable()
export class FloodModes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(): Promise<FloodMode | null> {
    return this.read('');
  }

  /** Held until the transaction ends: of two administrators, one comes after the other. */
  async lock(): Promise<FloodMode | null> {
    // A row that is not there yet can't be locked.
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('flood_mode'))`);
    return this.read('for update');
  }

  async save({ since, until, reason }: FloodMode): Promise<void> {
    await this.unitOfWork.query(
      `insert into flood_mode (since, until, reason) values ($1, $2, $3)
       on conflict (one) do update set since = excluded.since, until = excluded.until, reason = excluded.reason`,
      [since, until, reason],
    );
  }

  private async read(lock: '' | 'for update'): Promise<FloodMode | null> {
    const [row] = await this.unitOfWork.query<FloodMode>(`select since, until, reason from flood_mode ${lock}`);
    return row ?? null;
  }
}
