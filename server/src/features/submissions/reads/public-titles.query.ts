import { Injectable } from '@nestjs/common';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PUBLIC_TEXT } from './public-visibility.js';

export interface PublicTitle {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly title: string | null;
}

/** What cases are called in public, for those who refer to them. */
@Injectable()
export class PublicTitles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By id; a case whose words the public may not read is left out. One statement, none for no case. */
  async of(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, PublicTitle>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublicTitle>(
      `select s.id, s.number, s.public_title as title from submission s where s.id = any($1::uuid[]) and ${PUBLIC_TEXT}`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
