import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { continuedIn } from '../domain/continued-entry.js';
import type { LogGeneration } from '../domain/log-state.js';
import type { HeldLog } from '../domain/refusal.js';
import { parseNote, type SignedNote } from '../domain/signed-note.js';

export interface HeldNote extends HeldLog {
  /** The newest checkpoint; null before the first. */
  readonly note: SignedNote | null;
}

interface Row {
  size: string;
  signed: string | null;
  note: string | null;
  first: Buffer | null;
}

/** What the database holds of the log that grows, signed or not. */
@Injectable()
export class HeldLogs {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async held({ id, origin }: LogGeneration): Promise<HeldNote> {
    const [row] = await this.unitOfWork.query<Row>(
      `select coalesce((select max(index) + 1 from log_entry where log_id = $1), 0) as size, c.size as signed, c.note,
              (select entry from log_entry where log_id = $1 and index = 0 and type = 'continued') as first
         from log l left join log_checkpoint c on c.log_id = l.id where l.id = $1`,
      [id],
    );
    return {
      origin,
      size: Number(row?.size ?? 0),
      signed: row?.signed ? Number(row.signed) : null,
      continues: row?.first ? continuedIn(row.first) : null,
      note: row?.note ? parseNote(row.note) : null,
    };
  }

  /** Number of entries that are committed now. */
  async sizeOf(logId: number): Promise<number> {
    const [row] = await this.unitOfWork.query<{ size: string }>(
      'select coalesce(max(index) + 1, 0) as size from log_entry where log_id = $1',
      [logId],
    );
    return Number(row?.size ?? 0);
  }

  /** Names of all logs that there were, the first one first. */
  async origins(): Promise<readonly string[]> {
    const rows = await this.unitOfWork.query<{ origin: string }>('select origin from log order by id');
    return rows.map(({ origin }) => origin);
  }
}
