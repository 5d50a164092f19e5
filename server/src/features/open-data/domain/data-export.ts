import type { CivilDate } from '../../../kernel/civil-date.js';

/** A file of an export, as it lies on the disk. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  /** Lines of the table without its heading; null for what is no table. */
  readonly rows: number | null;
}

/** What everybody can download of a day. */
export interface DataExport {
  readonly id: string;
  /** The day in Sofia on which it was begun; part of its address. */
  readonly day: CivilDate;
  /** When it was begun: all that was public then and stayed so is in it. */
  readonly takenAt: Date;
  /** When it was written: what became public later is not in it, what became public before may be, also after it was begun. */
  readonly writtenAt: Date;
  /** The day on which the first case in it was received; null without any. */
  readonly beginsOn: CivilDate | null;
  readonly files: readonly ExportFile[];
  /** Since when nobody can download it, as it holds words that are not public any more; null while it stands. */
  readonly removedAt: Date | null;
}

/** The file of everything, and what describes it. */
export const ARCHIVE = 'all.zip';
export const METADATA = 'csv-metadata.json';
export const CODEBOOKS = { bg: 'codebook.bg.md', en: 'codebook.en.md' } as const;
