import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Tile, TreeEdge } from '../domain/tree.js';

/** Space of the advisory locks of work that returns (`platform/schedule`), and the key of this one. */
const LOCK = [7_253, 'sequence-log'] as const;
/** The highest level with a tile in a tree of up to 2^53 entries. */
const TOP_LEVEL = 6;

/** How far the log that grows has come. */
export interface LogProgress {
  readonly logId: number;
  readonly size: number;
  /** Size of the newest checkpoint; null before the first. */
  readonly signedSize: number | null;
  readonly waits: boolean;
}

/** What the sequencer reads and writes: a few statements a batch, whatever its size. */
@Injectable()
export class LogSequence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether there is anything to do; null before the first log has begun. */
  async progress(): Promise<LogProgress | null> {
    const [row] = await this.unitOfWork.query<{ id: number; size: string; signed: string | null; waits: boolean }>(
      `select l.id, coalesce(t.size, 0) as size, c.size as signed, exists (select from log_pending) as waits
         from log l left join log_checkpoint c on c.log_id = l.id
         left join lateral (select index * 256 + octet_length(hashes) / 32 as size from log_tile
                             where log_id = l.id and level = 0 order by index desc limit 1) t on true
        order by l.id desc limit 1`,
    );
    if (!row) return null;
    return { logId: row.id, size: Number(row.size), signedSize: row.signed === null ? null : Number(row.signed), waits: row.waits };
  }

  /** Whether this transaction is the one that sequences. Nothing may be read for it before: that would be of the time of another one. */
  async lock(): Promise<boolean> {
    const [row] = await this.unitOfWork.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as mine', LOCK);
    return row?.mine === true;
  }

  /** The last tile of each level, through one look into the index for each. */
  async edge(logId: number): Promise<TreeEdge> {
    const rows = await this.unitOfWork.query<{ level: number; index: string; hashes: Buffer }>(
      `select g.level, t.index, t.hashes from generate_series(0, $2::int) as g (level)
        cross join lateral (select index, hashes from log_tile where log_id = $1 and level = g.level order by index desc limit 1) t
        order by g.level`,
      [logId, TOP_LEVEL],
    );
    return rows.map(({ level, index, hashes }) => ({ level, index: Number(index), hashes }));
  }

  /**
   * Moves what waits, the earliest first, to the end of the log that has `size` entries.
   * @returns the hashes of the new leaves, SHA-256(00 ‖ entry), one after the other: 32 bytes for each entry, and not the entries themselves
   */
  async integrate(logId: number, size: number, most: number, now: Date): Promise<Uint8Array> {
    const [row] = await this.unitOfWork.query<{ leaves: Buffer | null }>(
      String.raw`with taken as (
           delete from log_pending where id in (select id from log_pending order by id limit $3)
           returning id, entry_id, case_id, type, entry, appended_at),
         written as (
           insert into log_entry (log_id, index, entry_id, case_id, type, entry, appended_at, integrated_at)
           select $1, $2::bigint - 1 + row_number() over (order by id), entry_id, case_id, type, entry, appended_at, $4 from taken
           returning index, entry)
       select string_agg(sha256('\x00'::bytea || entry), ''::bytea order by index) as leaves from written`,
      [logId, size, most, now],
    );
    return row?.leaves ?? new Uint8Array();
  }

  async keep(logId: number, tiles: readonly Tile[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into log_tile (log_id, level, index, hashes) select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])
       on conflict (log_id, level, index) do update set hashes = excluded.hashes`,
      [logId, tiles.map(({ level }) => level), tiles.map(({ index }) => index), tiles.map(({ hashes }) => Buffer.from(hashes))],
    );
  }
}
