import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SearchBounds } from '../domain/bounds.js';
import { ERA_SIGN, type Facets } from '../domain/facets.js';
import { type Candidate, PART_WEIGHTS } from '../domain/ranking.js';
import type { SearchPlan } from '../domain/search-plan.js';
import { anyOf, inTitle, nearOf, ownOf, ranked } from '../domain/tsquery.js';
import { everything, isWhole, secondWindow, type Window } from '../domain/windows.js';

export interface Found {
  readonly candidates: readonly Candidate[];
  /** Documents among which they were sought: all, or the newest of them. */
  readonly documents: number;
  /** Older ones may be left that were not looked at. */
  readonly isCut: boolean;
}

/** What is sought, and within what: the periods only tell where to begin, `query` holds the facets already. */
export interface Wanted extends Pick<Facets, 'published' | 'received'> {
  /** A tsquery. */
  readonly query: string;
  /** Every hit has every word of the plan as its own. */
  readonly hasAll: boolean;
}

type Row = Candidate & { readonly [column in 'newest' | 'start']: number } & { readonly id: string | null };

/**
 * Finds what the index has for a question. A word that stands almost everywhere is sought among the newest documents alone, so that
 * the work has a bound however many there are.
 */
@Injectable()
export class Candidates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bounds: SearchBounds,
  ) {}

  /** One statement for a small index or a common word, three at most. */
  async of(wanted: Wanted, plan: SearchPlan): Promise<Found> {
    const { first, era, enough, most } = this.bounds;
    // Kept from look to look: a later one that is cut may miss what a newer one had.
    const found = new Map<string, Candidate>();
    const look = async (within: Window | null): Promise<Row[]> => {
      const rows = await this.within(wanted, plan, within);
      for (const { id, newest: _, start: __, ...row } of rows) if (id !== null) found.set(id, { id, ...row });
      return rows;
    };
    const rows = await look(null);
    const eras = { newest: rows[0]?.newest ?? 0, start: rows[0]?.start ?? 0 };
    const answer = (documents: number, isCut: boolean): Found => ({ candidates: [...found.values()], documents, isCut });
    const all = everything(eras, this.bounds);
    if (isWhole(eras, this.bounds)) return answer(all.documents, rows.length === most);
    if (found.size >= enough) return answer(first * era, true);
    const second = secondWindow(found.size, eras, this.bounds);
    const more = await look(second);
    if (second.marks === null || found.size * 2 >= enough) return answer(second.documents, second.marks !== null || more.length === most);
    return answer(all.documents, (await look(all)).length === most);
  }

  /** `window`: null for the first eras, which only the statement itself can tell. */
  private within({ query, hasAll, published, received }: Wanted, plan: SearchPlan, window: Window | null): Promise<Row[]> {
    const { era, first, whole, most } = this.bounds;
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const mask = (queries: readonly (string | null)[]): string =>
      queries.flatMap((sought, word) => (sought === null ? [] : `((d.words @@ ${bind(sought)}::tsquery)::int << ${word})`)).join(' | ') ||
      '0';
    const order = ranked(plan);
    const sought = bind([query, ...(window?.marks ? [anyOf(window.marks)] : [])].join(' & '));
    const within =
      window === null
        ? `(select case when eras.newest < ${whole} then ${sought}::tsquery else ${sought}::tsquery && (${newestEras(first)})::tsquery end from eras)`
        : `${sought}::tsquery`;
    const before = (column: string, day: string | undefined): string[] =>
      day === undefined
        ? []
        : [`select place from search_document where ${column} <= ${bind(day)} order by ${column} desc, place desc limit 1`];
    const last = 'select place from search_document order by place desc limit 1';
    const starts = [...before('published_on', published?.to), ...before('received_on', received?.to), last];
    const eraOf = (place: string): string => `(coalesce((${place}), 0) / ${era})::int`;
    return this.unitOfWork.query<Row>(
      `with eras as materialized (select ${eraOf(last)} as newest, least(${starts.map(eraOf).join(', ')}) as start)
       select eras.newest, eras.start, f.* from eras left join (
         select d.case_id as id, ${hasAll ? String(2 ** plan.terms.length - 1) : mask(plan.terms.map(ownOf))} as own,
                ${hasAll ? '0' : mask(plan.terms.map(nearOf))} as near, ${mask(plan.terms.map(inTitle))} as title,
                ${order === null ? '0' : `(ts_rank('${PART_WEIGHTS}', d.words, ${bind(order)}::tsquery) * 1000000)::int`} as rank
           from search_document d where d.words @@ ${within} limit ${most}
       ) f on true`,
      parameters,
    );
  }
}

/** The marks of so many eras down from the start, as the text of a tsquery. */
const newestEras = (count: number): string =>
  Array.from({ length: count }, (_, back) => `'''${ERA_SIGN}' || greatest(eras.start - ${back}, 0) || ''''`).join(` || ' | ' || `);
