import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CommittedTexts, LogType } from '../domain/log-entry.js';
import { commitment } from './commitment.js';

type Label = keyof CommittedTexts;

interface SaltRow {
  readonly entryId: string;
  readonly label: Label;
  readonly salt: Buffer;
  readonly entry: Buffer | null;
}

/** Of which everybody could read the texts. */
const OF_THE_PUBLIC: readonly LogType[] = ['decision', 'response'];

/** Erases what opens commitments, for good: to all texts of a case, or to those that are gone while others of it are still read by everybody. */
@Injectable()
export class ForgetSalts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Erases whatever opens the commitments of these entries, whether they wait or stand in the log: they stay valid, and tell nothing any more. */
  async all(logCase: LogCase, types: readonly LogType[]): Promise<void> {
    await this.unitOfWork.query('delete from log_salt where case_id = $1 and type = any($2)', [logCase, types]);
  }

  /**
   * Of the decisions on the case and the answers to it, keeps under each label named only the salts that open one of its texts; labels that
   * are not named stay as they are. Two statements, in the caller's transaction.
   */
  async keepOnly(logCase: LogCase, kept: Readonly<Partial<Record<Label, readonly string[]>>>): Promise<void> {
    const rows = await this.unitOfWork.query<SaltRow>(
      `select s.entry_id as "entryId", s.label, s.salt, coalesce(p.entry, e.entry) as entry
         from log_salt s
         left join log_pending p on p.case_id = s.case_id and p.entry_id = s.entry_id
         left join log_entry e on e.case_id = s.case_id and e.entry_id = s.entry_id
        where s.case_id = $1 and s.type = any($2::text[]) and s.label = any($3::text[])`,
      [logCase, OF_THE_PUBLIC, Object.keys(kept)],
    );
    const gone = rows.filter((row) => !(kept[row.label] ?? []).some((text) => opens(row, text)));
    await this.unitOfWork.query(
      `delete from log_salt s using unnest($1::uuid[], $2::text[]) as gone (entry_id, label)
        where s.entry_id = gone.entry_id and s.label = gone.label`,
      [gone.map(({ entryId }) => entryId), gone.map(({ label }) => label)],
    );
  }
}

function opens({ label, salt, entry }: SaltRow, text: string): boolean {
  if (entry === null) return false;
  const { c } = JSON.parse(entry.toString('utf8')) as { c?: Readonly<Record<string, string>> };
  return c?.[label] === commitment(label, text, salt);
}
