import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SIGNING_LOCK } from './signing-lock.js';

interface FirstEntry {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly at: Date;
}

/** One log takes the place of another. In a transaction of the caller. */
@Injectable()
export class LogSuccession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Until the end of the transaction nothing is appended, sequenced or signed elsewhere. */
  async stopOthers(): Promise<void> {
    await this.stopSigning();
    await this.unitOfWork.query('lock table log_pending in access exclusive mode');
  }

  /** Until the end of the transaction nothing is signed elsewhere. */
  async stopSigning(): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock($1, $2)', SIGNING_LOCK);
  }

  /** Whether a log has begun anew, and its first entry waits still. */
  async isUnderWay(): Promise<boolean> {
    const [row] = await this.unitOfWork.query<{ waits: boolean }>(
      `select exists (select from log_pending where type = 'continued') as waits`,
    );
    return row?.waits ?? false;
  }

  /**
   * Before all that waits, which stays where it is: the first entry, then those of the old log in their order. Salts belong to entries, not to logs.
   * All of them wait from now on: within which time they come is promised anew.
   * @returns how many entries come after the first
   */
  async enterAgain(oldLog: number, { id, bytes, at }: FirstEntry): Promise<number> {
    const [entered] = await this.unitOfWork.query<{ again: number }>(
      `with old as (select * from log_entry where log_id = $1 and type <> 'continued'),
            start as (select least(0, (select min(id) from log_pending)) - 1 - (select coalesce(max(index) + 1, 0) from old) as id),
            entered as (
              insert into log_pending (id, entry_id, case_id, type, entry, appended_at) overriding system value
              select start.id, $2::uuid, null, 'continued', $3::bytea, $4::timestamptz from start
              union all
              select start.id + 1 + index, entry_id, case_id, type, entry, $4 from old, start
              returning 1)
       select (select count(*) from old)::int + (select count(*) from log_pending)::int as again from (select count(*) from entered) counted`,
      [oldLog, id, Buffer.from(bytes), at],
    );
    return entered?.again ?? 0;
  }
}
