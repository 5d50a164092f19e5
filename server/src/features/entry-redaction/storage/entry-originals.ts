import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { redaction } from '../../redaction/index.js';
import type { EntryKind } from '../domain/entry-redaction.js';

/** An entry as it was written, kept once something was taken out of it. */
export interface EntryOriginal {
  readonly text: string;
  readonly spans: readonly redaction.Span[];
  /** Grows with each change of the spans; 0 before the first. */
  readonly version: number;
}

interface Kept extends EntryOriginal {
  /** Why, for the staff. */
  readonly note: string;
  readonly accountId: AccountId;
  readonly redactedAt: Date;
}

/** Rows of `entry_original`: no public read comes here. */
@Injectable()
export class EntryOriginals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(kind: EntryKind, id: string): Promise<EntryOriginal | null> {
    const [row] = await this.unitOfWork.query<EntryOriginal>(
      'select text, spans, version from entry_original where kind = $1 and entry_id = $2',
      [...[kind, id]],
    );
    return row ?? null;
  }

  async keep(kind: EntryKind, id: string, { text, spans, version, note, accountId, redactedAt }: Kept): Promise<void> {
    await this.unitOfWork.query(
      `insert into entry_original (kind, entry_id, text, spans, note, account_id, redacted_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (kind, entry_id) do update set spans = excluded.spans, note = excluded.note, account_id = excluded.account_id,
         redacted_at = excluded.redacted_at, version = excluded.version`,
      [kind, id, text, JSON.stringify(spans), note, accountId, redactedAt, version],
    );
  }

  /** With the words of the entries. No statement for none. */
  async erase(kind: EntryKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.unitOfWork.query('delete from entry_original where kind = $1 and entry_id = any($2::uuid[])', [kind, ids]);
  }
}
