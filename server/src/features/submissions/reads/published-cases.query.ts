import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PUBLIC_COLUMNS, type PublicRow } from './public-list.query.js';
import { PUBLIC_TEXT } from './public-visibility.js';

/** A case of the public list with the whole of its public text. */
export interface PublishedCase extends Omit<PublicRow, 'beginning' | 'position'> {
  /** Null where the words are not public, as is the title. */
  readonly text: string | null;
  /** Whether a moderator took something out of it before it was published. */
  readonly redacted: boolean;
}

/** All that the public list shows without a filter, for whoever goes through the whole of it. */
@Injectable()
export class PublishedCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The next cases in the order of their ids, which is that of their receipt. One statement. */
  batch(after: SubmissionId | null, limit: number): Promise<PublishedCase[]> {
    return this.unitOfWork.query<PublishedCase>(
      `select ${PUBLIC_COLUMNS}, case when ${PUBLIC_TEXT} then s.public_text end as text, ${PUBLIC_TEXT} and s.redacted as redacted
         from submission s where s.publication = 'published' and ($1::uuid is null or s.id > $1) order by s.id limit $2`,
      [after, limit],
    );
  }
}
