import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { type Finding, SearchCases, type SearchHits, ShownHits, understood } from '../../search/index.js';
import { reads } from '../../submissions/index.js';
import type { PublicListQuery, SearchReading } from '../http/public-list.dto.js';

export interface SearchedRows {
  readonly rows: readonly reads.PublicRow[];
  readonly findings: ReadonlyMap<SubmissionId, Finding>;
  /** Null where nothing was sought. */
  readonly search: SearchReading | null;
}

/** Whether there is something in a question that can be sought: a letter or a digit. */
export const isAsked = (q: string | undefined): q is string => q !== undefined && /[\p{L}\p{N}]/u.test(q);

/** The public list as far as it answers a question. */
@Injectable()
export class SearchedList {
  constructor(
    private readonly search: SearchCases,
    private readonly shown: ShownHits,
    private readonly list: reads.PublicList,
  ) {}

  /**
   * The rows that the filter asks for. What the index has and the public text has not is passed over, so that a page is full all the same.
   * Three statements more than the search itself while the index is up to date.
   */
  async page({ q = '', exact }: PublicListQuery, filter: reads.PublicListFilter): Promise<SearchedRows> {
    const hits = await this.search.find({ q, isExact: exact === '1', facets: facetsOf(filter) });
    const rows: reads.PublicRow[] = [];
    const findings = new Map<SubmissionId, Finding>();
    let after = filter.after;
    for (let isMore = hits.hits.length > 0; isMore && rows.length < filter.limit;) {
      const page = await this.list.page({ ...filter, among: hits, ...(after ? { after } : {}) });
      const found = await this.shown.of(
        page.map(({ id }) => id),
        hits,
      );
      for (const row of page) {
        const finding = found.get(row.id);
        if (finding?.title === row.title) findings.set(row.id, finding);
        if (finding?.title === row.title || (row.title === null && row.id === hits.numbered)) rows.push(row);
      }
      const last = page.at(-1);
      isMore = page.length === filter.limit;
      if (last) after = { at: last.position, id: last.id };
    }
    return { rows: rows.slice(0, filter.limit), findings, search: readingOf(q, hits, findings.values()) };
  }
}

const facetsOf = ({ kind, topic, settlement, departmentId, status, outcome, ...days }: reads.PublicListFilter) => ({
  ...(kind ? { kind } : {}),
  ...(topic ? { topic } : {}),
  ...(settlement ? { settlement } : {}),
  ...(departmentId ? { departmentId } : {}),
  ...(status ? { status } : {}),
  ...(outcome ? { outcome } : {}),
  ...(days.from || days.to ? { published: periodOf(days.from, days.to) } : {}),
  ...(days.receivedFrom || days.receivedTo ? { received: periodOf(days.receivedFrom, days.receivedTo) } : {}),
});

const periodOf = (from?: CivilDate, to?: CivilDate) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

/** How it was read, by the words of what is shown: never by those of the index. */
function readingOf(q: string, { plan, isCut }: SearchHits, findings: Iterable<Finding>): SearchReading {
  const written = new Map<number, string>();
  for (const finding of findings) for (const [place, word] of finding.written) if (!written.has(place)) written.set(place, word);
  return {
    understood: understood(
      q,
      plan.terms.map(({ key }) => key),
      written,
    ),
    isCut,
  };
}
