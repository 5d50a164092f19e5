import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LogType } from '../domain/log-entry.js';
import { type EntryStanding, standingOf } from '../domain/log-standing.js';

/** Where an entry stands: in which log, and at which index from 0. */
export interface LogPlace {
  readonly logId: number;
  readonly index: number;
}

/** An entry of a case, with what opens its commitments. Salts of an original are its author's: the caller answers for whom it shows them. */
export interface CaseEntry {
  readonly logCase: LogCase;
  readonly type: LogType;
  /** As it stands in the log, or will. */
  readonly bytes: Buffer;
  readonly appendedAt: Date;
  /** Null until a signed checkpoint covers it. */
  readonly place: LogPlace | null;
  /** Base64 by label; empty for an entry that commits to nothing, and once they were erased. */
  readonly salts: Readonly<Record<string, string>>;
}

interface Row extends Omit<CaseEntry, 'place'> {
  readonly logId: number | null;
  readonly index: string | null;
}

/** What the log says of cases, whether it is signed already or still waits. */
@Injectable()
export class CaseEntries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Entries of these cases and types, the newest first in each case. One statement, none for no case. */
  async of(cases: readonly LogCase[], types: readonly LogType[]): Promise<CaseEntry[]> {
    if (cases.length === 0) return [];
    const rows = await this.unitOfWork.query<Row>(
      `with told as (
         select entry_id, case_id, type, entry, appended_at, null::smallint as log_id, null::bigint as index, id as waits
           from log_pending where case_id = any($1::text[]) and type = any($2::text[])
         union all
         select e.entry_id, e.case_id, e.type, e.entry, e.appended_at, e.log_id, e.index, null
           from log_entry e where e.case_id = any($1::text[]) and e.type = any($2::text[])
       )
       select t.case_id as "logCase", t.type, t.entry as bytes, t.appended_at as "appendedAt",
              case when t.index < c.size then t.log_id end as "logId", case when t.index < c.size then t.index end as index,
              coalesce((select jsonb_object_agg(s.label, encode(s.salt, 'base64')) from log_salt s where s.entry_id = t.entry_id), '{}') as salts
         from told t left join log_checkpoint c on c.log_id = t.log_id
        order by t.case_id, t.waits desc nulls last, t.log_id desc, t.index desc`,
      [[...new Set(cases)], types],
    );
    return rows.map(({ logId, index, ...entry }) => ({
      ...entry,
      place: logId === null || index === null ? null : { logId, index: Number(index) },
    }));
  }

  /** What the log says of the receipt of a case; null where it says nothing. One statement. */
  async received(logCase: LogCase): Promise<CaseEntry | null> {
    return (await this.of([logCase], ['received']))[0] ?? null;
  }

  /** How far the receipt of a case is on its way into the log; null where the log says nothing of it. One statement. */
  async standing(logCase: LogCase): Promise<EntryStanding | null> {
    const entry = await this.received(logCase);
    return entry && standingOf(entry.appendedAt, entry.place?.index ?? null);
  }
}
