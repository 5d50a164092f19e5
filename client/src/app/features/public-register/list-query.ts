/** What the list is narrowed by, besides words; the names are those of the API and of the page's URL. */
const NARROWINGS = ['kind', 'topic', 'status', 'department', 'settlement', 'outcome', 'from', 'to', 'receivedFrom', 'receivedTo'] as const;
export type Narrowing = (typeof NARROWINGS)[number];
export type ListQuery = Partial<Record<Narrowing | 'q' | 'exact' | 'sort' | 'after', string | undefined>>;

/** The query without what is empty, so that the address of an unfiltered list is bare. */
export function withoutEmpty(query: ListQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}

/** Each filter that is set, with the first page of what only it would no longer narrow. Words, order and paging are none. */
export function removals(query: ListQuery): { filter: Narrowing; code: string; rest: Record<string, string> }[] {
  const { after: _, ...asked } = withoutEmpty(query);
  return NARROWINGS.flatMap((filter) => {
    const { [filter]: code, ...rest } = asked;
    return code === undefined ? [] : [{ filter, code, rest }];
  });
}

/** The query without its filters: the same words in the same order. */
export function withoutFilters(query: ListQuery): Record<string, string> {
  return withoutEmpty({ q: query.q, exact: query.exact, sort: query.sort });
}

/** Cases without a public text: nobody is written to about them. */
const WITHOUT_TEXT = new Set(['rejected', 'withdrawn', 'merged']);

/** Whether letters can follow what the list shows. */
export function isFollowable({ status }: ListQuery): boolean {
  return !WITHOUT_TEXT.has(status ?? '');
}

/** The query without what says nothing of which cases are followed: their order, and the page. */
export function followedPart({ sort: _, after: __, exact: ___, ...query }: Record<string, string>): Record<string, string> {
  return query;
}
