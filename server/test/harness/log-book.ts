import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** An entry of the transparency log as everybody reads it. */
export interface LoggedEntry {
  readonly t: string;
  readonly case: string;
  readonly at: string;
  readonly v: number;
  readonly c?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

interface Row {
  readonly id: string;
  readonly caseId: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface KeptSalt {
  readonly entryId: string;
  readonly label: string;
  readonly salt: Buffer;
}

/** What the transparency log holds, integrated already or not, in its order. */
export class LogBook {
  constructor(private readonly dataSource: DataSource) {}

  private rows(): Promise<Row[]> {
    return this.dataSource.query(
      `select id, "caseId", type, bytes from (
         select entry_id as id, case_id as "caseId", type, entry as bytes, 0 as part, index as place from log_entry
         union all
         select entry_id, case_id, type, entry, 1, id from log_pending) as entries order by part, place`,
    );
  }

  async entries(): Promise<LoggedEntry[]> {
    return (await this.rows()).map(({ bytes }) => JSON.parse(bytes.toString('utf8')) as LoggedEntry);
  }

  async texts(): Promise<string[]> {
    return (await this.rows()).map(({ bytes }) => bytes.toString('utf8'));
  }

  async of(number: string): Promise<LoggedEntry[]> {
    const [row] = await this.dataSource.query<{ name: string }[]>('select log_case as name from submission where number = $1', [
      number.replaceAll('-', ''),
    ]);
    return (await this.entries()).filter((entry) => entry.case === row?.name);
  }

  /** Texts of these that some commitment of the case can still be opened with, by the label and type of the entry. */
  async opened(number: string, texts: readonly string[]): Promise<string[]> {
    const names = new Set((await this.of(number)).map((entry) => entry.case));
    const salts: KeptSalt[] = await this.dataSource.query('select entry_id as "entryId", label, salt from log_salt');
    return (await this.rows())
      .filter(({ caseId }) => names.has(caseId))
      .flatMap(({ id, type, bytes }) => {
        const { c = {} } = JSON.parse(bytes.toString('utf8')) as LoggedEntry;
        return salts
          .filter(({ entryId, label, salt }) => entryId === id && texts.some((text) => commitment(salt, label, text) === c[label]))
          .map(({ label }) => `${type} ${label}`);
      });
  }

  async salts(): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>('select count(*)::int as count from log_salt');
    return row?.count ?? 0;
  }
}

/** Told anew here, so that one checks the other. */
const commitment = (salt: Buffer, label: string, text: string): string =>
  createHmac('sha256', salt)
    .update(Buffer.concat([Buffer.from(label), Buffer.from([0]), Buffer.from(text)]))
    .digest('base64');
