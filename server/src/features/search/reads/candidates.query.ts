import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ERA_SIGN, ERA_SIZE } from '../domain/facets.js';
import { type Candidate, PART_WEIGHTS } from '../domain/ranking.js';
import type { SearchPlan } from '../domain/search-plan.js';
import { inTitle, nearOf, ownOf, ranked } from '../domain/tsquery.js';

export interface Found {
  readonly candidates: readonly Candidate[];
  /** Documents among which they were sought: all, or the newest of them. */
  readonly documents: number;
  /** Older ones may be left that were not looked at. */
  readonly isCut: boolean;
}

/** Eras that are looked through one after the other, the newest first, until there is enough; in the end all. */
const WINDOWS = [2, 8, 32, null] as const;
/** Candidates that are enough to choose from. */
const ENOUGH = 400;
/** Candidates that are ranked at most. */
const MOST = 6_000;

interface Row extends Omit<Candidate, 'id'> {
  readonly era: number;
  readonly id: string | null;
}

/**
 * Finds what the index has for a question. A word that stands almost everywhere is sought among the newest documents alone, so that
 * the work has a bound however many there are.
 */
@Injectable()
export class Candidates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `wanted` is a tsquery. One statement for a small index or a common word, four at most. */
  async of(wanted: string, plan: SearchPlan): Promise<Found> {
    for (const eras of WINDOWS) {
      const rows = await this.within(wanted, plan, eras);
      const newest = (rows[0]?.era ?? 0) + 1;
      const candidates = rows.flatMap(({ id, era: _, ...row }) => (id === null ? [] : [{ id, ...row }]));
      const isAll = eras === null || eras >= newest;
      if (isAll || candidates.length >= ENOUGH) {
        return { candidates, documents: Math.min(eras ?? newest, newest) * ERA_SIZE, isCut: !isAll || candidates.length === MOST };
      }
    }
    throw new Error('The last window holds everything');
  }

  private within(wanted: string, plan: SearchPlan, eras: number | null): Promise<Row[]> {
    const parameters: unknown[] = [wanted];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const mask = (queries: readonly (string | null)[]): string =>
      queries.flatMap((query, word) => (query === null ? [] : `((d.words @@ ${bind(query)}::tsquery)::int << ${word})`)).join(' | ') || '0';
    const order = ranked(plan);
    const window = eras === null ? '$1::tsquery' : `$1::tsquery && (select (${newestEras(bind(eras))})::tsquery)`;
    return this.unitOfWork.query<Row>(
      `with newest as (select (coalesce(max(place), 0) / ${ERA_SIZE})::int as era from search_document)
       select newest.era, f.* from newest left join (
         select d.case_id as id, ${mask(plan.terms.map(ownOf))} as own, ${mask(plan.terms.map(nearOf))} as near,
                ${mask(plan.terms.map(inTitle))} as title,
                ${order === null ? '0' : `(ts_rank('${PART_WEIGHTS}', d.words, ${bind(order)}::tsquery) * 1000000)::int`} as rank
           from search_document d where d.words @@ (${window}) limit ${MOST}
       ) f on true`,
      parameters,
    );
  }
}

/** The marks of so many eras, the newest last, as a tsquery. */
const newestEras = (count: string): string =>
  `select string_agg('''${ERA_SIGN}' || each || '''', ' | ') from newest, generate_series(greatest(newest.era - ${count}::int + 1, 0), newest.era) as each`;
