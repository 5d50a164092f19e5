import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CommitmentFilterQuery } from '../http/commitment-list.dto.js';
import type { CommitmentSummary } from '../http/commitments.dto.js';
import type { Commitment } from '../domain/commitment.js';
import { COLUMNS } from '../storage/commitments.repository.js';
import { CommitmentFilters } from './commitment-filters.js';
import { CommitmentPresenter } from './commitment-presenter.js';

/** A search of the table that somebody comes back to. */
export interface RepeatedSearch {
  readonly query: CommitmentFilterQuery;
  /** What changed after this is fresh. */
  readonly since: Date;
}

export interface SearchCount {
  readonly matching: number;
  readonly fresh: number;
}

/** What is new among commitments, for those who come back to them. */
@Injectable()
export class CommitmentNews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filters: CommitmentFilters,
    private readonly presenter: CommitmentPresenter,
    private readonly clock: Clock,
  ) {}

  /** How many each search finds, and how many of them changed since; in their order. One statement, and one for each search by policy or case. */
  async countsOf(searches: readonly RepeatedSearch[]): Promise<SearchCount[]> {
    const asked = await Promise.all(
      searches.map(async ({ query, since }, place) => ({ place, since, filter: await this.filters.of(query) })),
    );
    const found = asked.flatMap(({ place, since, filter }) => (filter === null ? [] : [{ ...filter, place, since }]));
    const rows = found.length === 0 ? [] : await this.count(found);
    const byPlace = new Map(rows.map(({ place, ...count }) => [place, count]));
    return searches.map((_, place) => byPlace.get(place) ?? { matching: 0, fresh: 0 });
  }

  /** Of these those that changed since then, by number. One statement. */
  async changedSince(numbers: readonly number[], since: Date): Promise<ReadonlySet<number>> {
    const rows = await this.unitOfWork.query<{ number: number }>(
      'select c.number from commitment c where c.is_shown and c.number = any($1::int[]) and c.changed_at > $2',
      [numbers, since],
    );
    return new Set(rows.map(({ number }) => number));
  }

  /** By id, as everybody reads them; what may not be read is left out. Three statements at most, none for no id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CommitmentSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.id = any($1::uuid[])`, [ids]);
    const shown = new Map((await this.presenter.present(rows)).map((summary) => [summary.number, summary]));
    return new Map(
      rows.flatMap(({ id, number }): [string, CommitmentSummary][] => {
        const summary = shown.get(number);
        return summary ? [[id, summary]] : [];
      }),
    );
  }

  /** The conditions of the table, for many searches at once; a test holds the two together. */
  private count(searches: readonly object[]): Promise<(SearchCount & { place: number })[]> {
    return this.unitOfWork.query(
      `select q.place, count(c.id)::int as matching, (count(c.id) filter (where c.changed_at > q.since))::int as fresh
         from jsonb_to_recordset($1::jsonb) as q (place int, since timestamptz, "policyId" uuid, "submissionId" uuid, "departmentId" uuid,
              topic text, settlement text, source text, "only" text)
         left join commitment c on c.is_shown and (q."policyId" is null or c.policy_id = q."policyId")
          and (q."submissionId" is null or c.submission_id = q."submissionId")
          and (q."departmentId" is null or c.department_id = q."departmentId") and (q.topic is null or c.topic = q.topic)
          and (q.settlement is null or c.settlement = q.settlement) and (q.source is null or c.source = q.source)
          and case q."only" when 'disagreement' then c.disagreement > 0 when 'no_evidence' then not c.has_evidence
               when 'overdue' then c.due_on < $2::date and coalesce(c.lowest_step, c.reported_step, '') <> 'complete' else true end
        group by q.place`,
      [JSON.stringify(searches), civilDateIn(this.clock.now())],
    );
  }
}
