import { Injectable } from '@nestjs/common';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PUBLIC_COLUMNS, type PublicRow } from './public-list.query.js';
import { PUBLIC_EXISTENCE } from './public-visibility.js';

/** Cases as the public list has them, for those who refer to them. */
@Injectable()
export class PublicRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By id; one that the public may not know is left out, one that is withheld is its tombstone. One statement, none for no case. */
  async of(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, PublicRow>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, s.received_at::text as position from submission s where s.id = any($1::uuid[]) and ${PUBLIC_EXISTENCE}`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The case with this number; null for one that the public may not know. One statement. */
  async numbered(number: CaseNumber): Promise<PublicRow | null> {
    const [row = null] = await this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, s.received_at::text as position from submission s where s.number = $1 and ${PUBLIC_EXISTENCE}`,
      [number],
    );
    return row;
  }
}
