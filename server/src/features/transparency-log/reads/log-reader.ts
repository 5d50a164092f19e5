import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { sha256 } from '../../../platform/crypto/sha256.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LogType } from '../domain/log-entry.js';
import type { LogCheckpoint } from '../domain/log-state.js';
import type { LoggedEntry, PendingEntry, Salts } from '../domain/logged-entry.js';
import { tilesOf, Tree } from '../domain/tree.js';
import { consistencyPath, inclusionPath, type Range } from '../domain/tree-ranges.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogTiles } from '../storage/log-tiles.js';

interface PendingRow {
  entry_id: string;
  case_id: LogCase | null;
  type: LogType;
  entry: Buffer;
  appended_at: Date;
}

interface EntryRow extends PendingRow {
  log_id: number;
  index: string;
  integrated_at: Date;
}

const ENTRY = 'e.log_id, e.index, e.entry_id, e.case_id, e.type, e.entry, e.appended_at, e.integrated_at';

/** What other features read of the log. `logId` null is the log that grows now; the ones before it are read only by their id. */
@Injectable()
export class LogReader {
  private readonly tree = new Tree(sha256);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tiles: LogTiles,
    private readonly generations: LogGenerations,
  ) {}

  /** The newest signed checkpoint; null before the first. */
  async checkpoint(logId: number | null = null): Promise<LogCheckpoint | null> {
    const [row] = await this.unitOfWork.query<{ id: number; origin: string; size: string; root: Buffer; note: string; signed_at: Date }>(
      `select l.id, l.origin, c.size, c.root, c.note, c.signed_at from log l join log_checkpoint c on c.log_id = l.id
        where l.id = coalesce($1, (select max(id) from log))`,
      [logId],
    );
    if (!row) return null;
    return { logId: row.id, origin: row.origin, size: Number(row.size), root: row.root, note: row.note, signedAt: row.signed_at };
  }

  /** How many entries wait to be integrated, and since when. */
  async waiting(): Promise<{ readonly count: number; readonly oldestAt: Date | null }> {
    const [row] = await this.unitOfWork.query<{ count: number; oldest_at: Date | null }>(
      'select count(*)::int as count, min(appended_at) as oldest_at from log_pending',
    );
    return { count: row?.count ?? 0, oldestAt: row?.oldest_at ?? null };
  }

  /** Signed entries of the log that grows, newest first, below the index `before`. */
  async page(before: number | null, limit: number): Promise<LoggedEntry[]> {
    const rows = await this.unitOfWork.query<EntryRow>(
      `select ${ENTRY} from log_checkpoint c join log_entry e on e.log_id = c.log_id
        where c.log_id = (select max(id) from log) and e.index < least(c.size, coalesce($1::bigint, c.size))
        order by e.index desc limit $2`,
      [before, limit],
    );
    return rows.map(logged);
  }

  /** A signed entry of the log that grows, or of the log `logId`; null when there is none yet. */
  async entry(index: number, logId: number | null = null): Promise<LoggedEntry | null> {
    const [row] = await this.unitOfWork.query<EntryRow>(
      `select ${ENTRY} from log_checkpoint c join log_entry e on e.log_id = c.log_id
        where c.log_id = coalesce($2, (select max(id) from log)) and e.index < c.size and e.index = $1`,
      [index, logId],
    );
    return row ? logged(row) : null;
  }

  /** Integrated entries of these cases in the order of all logs, signed or about to be. */
  async entriesOf(cases: readonly LogCase[]): Promise<LoggedEntry[]> {
    const rows = await this.unitOfWork.query<EntryRow>(
      `select ${ENTRY} from log_entry e where e.case_id = any($1) order by e.log_id, e.index`,
      [cases],
    );
    return rows.map(logged);
  }

  /** What these cases appended and the log does not have yet, in that order. */
  async pendingOf(cases: readonly LogCase[]): Promise<PendingEntry[]> {
    const rows = await this.unitOfWork.query<PendingRow>(
      'select entry_id, case_id, type, entry, appended_at from log_pending where case_id = any($1) order by id',
      [cases],
    );
    return rows.map(pending);
  }

  /** What opens the commitments of these entries, by entry; nothing where it was erased. */
  async saltsOf(entryIds: readonly string[]): Promise<ReadonlyMap<string, Salts>> {
    const rows = await this.unitOfWork.query<{ entry_id: string; label: string; salt: Buffer }>(
      'select entry_id, label, salt from log_salt where entry_id = any($1::uuid[]) order by entry_id, label',
      [entryIds],
    );
    const salts = new Map<string, Record<string, Uint8Array>>();
    for (const { entry_id: id, label, salt } of rows) salts.set(id, { ...salts.get(id), [label]: salt });
    return salts;
  }

  /** Hashes that lead from an entry to the root of the log of `size` entries, the lowest first (RFC 6962 §2.1.1). @throws RangeError when the log has not come so far. */
  inclusionProof(index: number, size: number, logId: number | null = null): Promise<Uint8Array[]> {
    return this.prove(inclusionPath(index, size), size, logId);
  }

  /** Hashes that show how the log of `oldSize` entries begins the one of `size` (RFC 6962 §2.1.2). @throws RangeError when the log has not come so far. */
  consistencyProof(oldSize: number, size: number, logId: number | null = null): Promise<Uint8Array[]> {
    return this.prove(consistencyPath(oldSize, size), size, logId);
  }

  private async prove(ranges: readonly Range[], size: number, logId: number | null): Promise<Uint8Array[]> {
    const id = logId ?? (await this.generations.currentLog())?.id;
    if (id === undefined) throw new RangeError('No log has begun');
    // A path may leave out the last entry: whether it is there has to be looked at.
    const last = size > 0 ? [{ start: size - 1, end: size }] : [];
    const tiles = await this.tiles.source(id, tilesOf([...ranges, ...last]));
    const hashes = [...ranges, ...last].map((range) => this.tree.hashOf(range, tiles));
    return hashes.slice(0, ranges.length);
  }
}

function pending(row: PendingRow): PendingEntry {
  return { entryId: row.entry_id, case: row.case_id, type: row.type, bytes: row.entry, appendedAt: row.appended_at };
}

function logged(row: EntryRow): LoggedEntry {
  return { ...pending(row), logId: row.log_id, index: Number(row.index), integratedAt: row.integrated_at };
}
