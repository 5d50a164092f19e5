import { Injectable } from '@nestjs/common';
import type { CaseNumber, LogCase } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import { PUBLIC_EXISTENCE, PUBLIC_TEXT } from './public-visibility.js';

/** A case that the log knows, as far as the public may know it. */
export interface LoggedCaseRow {
  readonly number: CaseNumber;
  readonly logCase: LogCase;
  readonly publication: Publication;
  readonly procedure: Procedure;
  /** Null where the public may not read the words. */
  readonly title: string | null;
  readonly text: string | null;
}

export interface KnownCase extends LoggedCaseRow {
  /** Whether the author's original is gone. */
  readonly isErased: boolean;
}

const COLUMNS = `s.number, s.log_case as "logCase", s.publication, s.procedure, case when ${PUBLIC_TEXT} then s.public_title end as title,
              case when ${PUBLIC_TEXT} then s.public_text end as text`;

/** Which case is which in the transparency log. Of a case under review nobody but its author learns that. */
@Injectable()
export class LoggedCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Numbers of those that the public may know to exist, by their name in the log. One statement, none for no case. */
  async knownNumbers(cases: readonly LogCase[]): Promise<ReadonlyMap<string, CaseNumber>> {
    if (cases.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ logCase: LogCase; number: CaseNumber }>(
      `select s.log_case as "logCase", s.number from submission s where s.log_case = any($1::text[]) and ${PUBLIC_EXISTENCE}`,
      [[...new Set(cases)]],
    );
    return new Map(rows.map(({ logCase, number }) => [logCase, number]));
  }

  /** Those that the public may know to exist, by their name in the log, after the one that is given. */
  page(after: string | null, limit: number): Promise<LoggedCaseRow[]> {
    return this.unitOfWork.query<LoggedCaseRow>(
      `select ${COLUMNS} from submission s
        where ($1::text is null or s.log_case > $1) and ${PUBLIC_EXISTENCE}
        order by s.log_case limit $2`,
      [after, limit],
    );
  }

  /** The case with this number; null for an unknown one, and while the public may not know that it exists. */
  async known(number: CaseNumber): Promise<KnownCase | null> {
    const [row] = await this.unitOfWork.query<KnownCase>(
      `select ${COLUMNS}, s.erased_at is not null as "isErased" from submission s where s.number = $1 and ${PUBLIC_EXISTENCE}`,
      [number],
    );
    return row ?? null;
  }
}
