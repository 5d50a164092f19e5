import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SIGNING_LOCK } from './signing-lock.js';

const ENTRY = 'select entry_id, case_id, type, entry, appended_at';

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

  /**
   * The first entry, then those of the old log in their order, then those that wait. Salts belong to entries, not to logs, and stay.
   * @returns how many there are besides the first
   */
  async enterAgain(oldLog: number, { id, bytes, at }: FirstEntry): Promise<number> {
    await this.unitOfWork.query('create temporary table still_waiting on commit drop as select * from log_pending');
    await this.unitOfWork.query('delete from log_pending');
    await this.enter(`select $1::uuid, null, 'continued', $2::bytea, $3::timestamptz`, [id, Buffer.from(bytes), at]);
    const again = await this.enter(`${ENTRY} from log_entry where log_id = $1 and type <> 'continued' order by index`, [oldLog]);
    return again + (await this.enter(`${ENTRY} from still_waiting where type <> 'continued' order by id`, []));
  }

  private async enter(rows: string, parameters: readonly unknown[]): Promise<number> {
    const [entered] = await this.unitOfWork.query<{ count: number }>(
      `with entered as (insert into log_pending (entry_id, case_id, type, entry, appended_at) ${rows} returning 1)
       select count(*)::int as count from entered`,
      parameters,
    );
    return entered?.count ?? 0;
  }
}
