import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DataExport } from '../domain/data-export.js';

const COLUMNS = 'id, day, taken_at as "takenAt", written_at as "writtenAt", begins_on as "beginsOn", files, removed_at as "removedAt"';
/** So that two processes never write at once; what stands in `open_data_state` is locked for an instant only. */
const WRITER = `hashtext('open-data-export')`;
/** As PostgreSQL writes it; other transactions have a minute. It is not endless, so that a process that hangs does not hold its lock for good. */
const PATIENCE = '30min';

interface Identified {
  readonly id: string;
}

const idOf = ({ id }: Identified): string => id;

/** Rows of `open_data_export`: what can be downloaded, and what could be until words in it stopped being public. */
@Injectable()
export class DataExports {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest that stands; null while there is none. */
  async newest(): Promise<DataExport | null> {
    const [row] = await this.unitOfWork.query<DataExport>(
      `select ${COLUMNS} from open_data_export where removed_at is null order by day desc limit 1`,
    );
    return row ?? null;
  }

  async ofDay(day: CivilDate): Promise<DataExport | null> {
    const [row] = await this.unitOfWork.query<DataExport>(`select ${COLUMNS} from open_data_export where day = $1`, [day]);
    return row ?? null;
  }

  /** All that stand, the newest first. */
  standing(): Promise<DataExport[]> {
    return this.unitOfWork.query<DataExport>(`select ${COLUMNS} from open_data_export where removed_at is null order by day desc`);
  }

  /** Whether nobody else writes one now; it holds until the transaction ends. */
  async mayWrite(): Promise<boolean> {
    const [lock] = await this.unitOfWork.query<{ mine: boolean }>(`select pg_try_advisory_xact_lock(${WRITER}) as mine`);
    return lock?.mine ?? false;
  }

  /** Packing may take minutes, in which the database hears nothing of the open transaction: it ends it only after {@link PATIENCE}. */
  async bePatient(): Promise<void> {
    await this.unitOfWork.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [PATIENCE]);
  }

  /** How often words stopped being public so far. With `hold`, nobody can say so until the transaction ends. */
  async wordsTakenBack({ hold }: { readonly hold: boolean }): Promise<string> {
    const [row] = await this.unitOfWork.query<{ count: string }>(
      `select words_taken_back::text as count from open_data_state${hold ? ' for update' : ''}`,
    );
    return row?.count ?? '';
  }

  /** Puts it in the place of the one of its day; the id of that one. */
  async put({ id, day, takenAt, writtenAt, beginsOn, files }: DataExport): Promise<string[]> {
    const replaced = await this.unitOfWork.query<Identified>('delete from open_data_export where day = $1 returning id', [day]);
    await this.unitOfWork.query(
      'insert into open_data_export (id, day, taken_at, written_at, begins_on, files) values ($1, $2, $3, $4, $5, $6)',
      [id, day, takenAt, writtenAt, beginsOn, JSON.stringify(files)],
    );
    return replaced.map(idOf);
  }

  /**
   * Words stopped being public at `at`: exports that may hold them stand no more. Those that were written before `since` cannot hold them;
   * null: all can. One that was only begun before can: each batch is read as the cases are by then.
   * An export that is being written notices it when it wants to be put. Gives the ids of those that stand no more.
   */
  async takeBackWords(at: Date, since: Date | null): Promise<string[]> {
    await this.unitOfWork.query('update open_data_state set words_taken_back = words_taken_back + 1');
    const removed = await this.unitOfWork.query<Identified>(
      `update open_data_export set removed_at = $1, files = '[]'
        where removed_at is null and ($2::timestamptz is null or written_at >= $2) returning id`,
      [at, since],
    );
    return removed.map(idOf);
  }

  /** Forgets all but those of the newest days; the ids of those that went. */
  async keepNewest(count: number): Promise<string[]> {
    const gone = await this.unitOfWork.query<Identified>(
      'delete from open_data_export where day not in (select day from open_data_export order by day desc limit $1) returning id',
      [count],
    );
    return gone.map(idOf);
  }

  /** Forgets what has no files any more, as after a restored backup. */
  async forget(ids: readonly string[]): Promise<void> {
    await this.unitOfWork.query('delete from open_data_export where id = any($1::uuid[])', [[...ids]]);
  }
}
