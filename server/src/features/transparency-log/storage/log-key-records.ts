import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** The public keys of all logs: whoever checks an old receipt needs them when the private ones are gone. */
@Injectable()
export class LogKeyRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** These and no others sign from now on, the newest first. Writes only what changed. */
  async sync(logId: number, vkeys: readonly string[], at: Date): Promise<void> {
    await this.unitOfWork.query(
      `with named as (
         insert into log_key (log_id, vkey, rank) select $1, vkey, place - 1 from unnest($2::text[]) with ordinality as t (vkey, place)
         on conflict (log_id, vkey) do update set rank = excluded.rank, retired_at = null
          where log_key.rank <> excluded.rank or log_key.retired_at is not null)
       update log_key set retired_at = $3 where log_id = $1 and vkey <> all($2) and retired_at is null`,
      [logId, vkeys, at],
    );
  }

  /** Keys that were not retired: those of the newest log first, and of each log the newest first. */
  async all(): Promise<readonly { readonly logId: number; readonly vkey: string }[]> {
    const rows = await this.unitOfWork.query<{ log_id: number; vkey: string }>(
      'select log_id, vkey from log_key where retired_at is null order by log_id desc, rank',
    );
    return rows.map(({ log_id: logId, vkey }) => ({ logId, vkey }));
  }
}
