import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Commitment } from '../domain/commitment.js';
import type { CommitmentFilter, CommitmentFlag, CommitmentPosition } from '../domain/commitment-filter.js';
import { COLUMNS } from '../storage/commitments.repository.js';

/** What everybody may read, for a row named `c` of `commitment`. The one place that says so in SQL. */
export const PUBLIC = 'c.is_shown';

/** `isComplete` of the domain as SQL; a test holds the two together. */
const COMPLETE = `coalesce(c.lowest_step, c.reported_step, '') = 'complete'`;

/** `today` is where a query binds today in Europe/Sofia. */
export const FLAGS: Readonly<Record<CommitmentFlag, (today: string) => string>> = {
  disagreement: () => 'c.disagreement > 0',
  overdue: (today) => `c.due_on < ${today}::date and not ${COMPLETE}`,
  no_evidence: () => 'not c.has_evidence',
};

const FILTER = `${PUBLIC}
  and ($1::uuid is null or c.policy_id = $1) and ($2::uuid is null or c.submission_id = $2) and ($3::uuid is null or c.department_id = $3)
  and ($4::text is null or c.topic = $4) and ($5::text is null or c.settlement = $5) and ($6::text is null or c.source = $6)`;
const IN_ORDER = 'order by c.disagreement desc, c.number desc';

/** The table of commitments: where the two voices differ most comes first, then the newest. */
@Injectable()
export class CommitmentTable {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` in Europe/Sofia. One statement. */
  page(filter: CommitmentFilter, after: CommitmentPosition | null, limit: number, today: CivilDate): Promise<Commitment[]> {
    const { policyId, submissionId, departmentId, topic, settlement, source, only } = filter;
    return this.unitOfWork.query<Commitment>(
      `select ${COLUMNS} from commitment c
        where ${FILTER} and $9::date is not null and ${only === undefined ? 'true' : FLAGS[only]('$9')}
          and ($7::int is null or (c.disagreement, c.number) < ($7, $8::int))
        ${IN_ORDER} limit $10`,
      [
        ...[policyId ?? null, submissionId ?? null, departmentId ?? null, topic ?? null, settlement ?? null, source ?? null],
        ...[after?.disagreement ?? null, after?.number ?? null, today, limit],
      ],
    );
  }
}
