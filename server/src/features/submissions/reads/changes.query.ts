import { Injectable } from '@nestjs/common';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import type { TimelineType } from '../domain/timeline.js';
import { PUBLIC_EXISTENCE, PUBLIC_TEXT, visibleLine } from './public-visibility.js';

export interface PublicChange {
  /** Grows with time; the place to go on from. */
  readonly id: string;
  readonly at: Date;
  readonly type: TimelineType;
  readonly number: CaseNumber;
  /** Null where the public may not read the words. */
  readonly title: string | null;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly departmentId: DepartmentId | null;
}

/** What changed in public, newest first. Of a case that is withheld it tells no more than its tombstone: that, and when, and
 * that the decision was appealed. */
@Injectable()
export class PublicChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** From `since` on, inclusive; before the event `after`. */
  page({ since, after, limit }: { since: Date | null; after: string | null; limit: number }): Promise<PublicChange[]> {
    return this.unitOfWork.query<PublicChange>(
      `select e.id, e.at, e.type, s.number, s.publication, s.procedure, s.department_id as "departmentId",
              case when ${PUBLIC_TEXT} then s.public_title end as title
         from case_event e join submission s on s.id = e.submission_id
        where ${PUBLIC_EXISTENCE} and ${visibleLine('e')}
          and ($1::timestamptz is null or e.at >= $1) and ($2::bigint is null or e.id < $2)
        order by e.id desc limit $3`,
      [since, after, limit],
    );
  }
}
