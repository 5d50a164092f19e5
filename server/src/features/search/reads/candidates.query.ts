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
/** Documents that are read for a phrase, of those that have all of its words: the first two windows always fit. */
const MOST_TRIED = 8 * ERA_SIZE;

/** What documents are sought by, as tsqueries. */
export interface Wanted {
  readonly query: string;
  /** The same wherever words stand, which the index can tell without the documents; null where nothing is left of it. */
  readonly scattered: string | null;
}

interface Row extends Omit<Candidate, 'id'> {
  readonly era: number;
  readonly id: string | null;
  /** Counts those that were tried for a phrase; the last that may be is there whether it fits or not. */
  readonly nth: number;
  readonly fits: boolean;
}

/**
 * Finds what the index has for a question. A word that stands almost everywhere is sought among the newest documents alone, so that
 * the work has a bound however many there are.
 */
@Injectable()
export class Candidates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement for a small index or a common word, four at most. */
  async of(wanted: Wanted, plan: SearchPlan): Promise<Found> {
    // Kept from window to window: a later one that is cut may miss what a newer one had.
    const found = new Map<string, Candidate>();
    for (const eras of WINDOWS) {
      const rows = await this.within(wanted, plan, eras);
      const newest = (rows[0]?.era ?? 0) + 1;
      for (const { id, fits, era: _, nth: __, ...row } of rows) if (id !== null && fits) found.set(id, { id, ...row });
      const isAll = eras === null || eras >= newest;
      const isTried = rows.some(({ nth }) => nth === MOST_TRIED);
      if (isAll || isTried || found.size >= ENOUGH) {
        const documents = Math.min(eras ?? newest, newest) * ERA_SIZE;
        return { candidates: [...found.values()], documents, isCut: !isAll || isTried || rows.length === MOST };
      }
    }
    throw new Error('The last window holds everything');
  }

  private within({ query, scattered }: Wanted, plan: SearchPlan, eras: number | null): Promise<Row[]> {
    const parameters: unknown[] = [query];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const mask = (queries: readonly (string | null)[]): string =>
      queries.flatMap((sought, word) => (sought === null ? [] : `((d.words @@ ${bind(sought)}::tsquery)::int << ${word})`)).join(' | ') ||
      '0';
    const order = ranked(plan);
    const among = eras === null ? '' : ` && (select (${newestEras(bind(eras))})::tsquery)`;
    const isPlain = scattered === null || scattered === query;
    const fits = isPlain ? 'true' : 'd.words @@ $1::tsquery';
    // A phrase is held against each document that has its words: those are counted first, so that common words have a bound, too.
    const source = isPlain
      ? `select case_id, words, 0 as nth from search_document where words @@ ($1::tsquery${among})`
      : `select case_id, words, (row_number() over ())::int as nth from search_document
          where words @@ (${bind(scattered)}::tsquery${among}) limit ${MOST_TRIED}`;
    return this.unitOfWork.query<Row>(
      `with newest as (select (coalesce(max(place), 0) / ${ERA_SIZE})::int as era from search_document)
       select newest.era, f.* from newest left join (
         select d.case_id as id, ${mask(plan.terms.map(ownOf))} as own, ${mask(plan.terms.map(nearOf))} as near,
                ${mask(plan.terms.map(inTitle))} as title,
                ${order === null ? '0' : `(ts_rank('${PART_WEIGHTS}', d.words, ${bind(order)}::tsquery) * 1000000)::int`} as rank,
                ${fits} as fits, d.nth
           from (${source}) d ${isPlain ? '' : `where ${fits} or d.nth = ${MOST_TRIED}`} limit ${MOST}
       ) f on true`,
      parameters,
    );
  }
}

/** The marks of so many eras, the newest last, as a tsquery. */
const newestEras = (count: string): string =>
  `select string_agg('''${ERA_SIGN}' || each || '''', ' | ') from newest, generate_series(greatest(newest.era - ${count}::int + 1, 0), newest.era) as each`;
