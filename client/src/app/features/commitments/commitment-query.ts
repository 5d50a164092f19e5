/** What can be filtered by; the names are those of the API and of the page's URL. */
export const FILTERS = ['only', 'source', 'policy', 'department', 'topic', 'settlement'] as const;
export type Filter = (typeof FILTERS)[number];
export type CommitmentFilters = Partial<Record<Filter, string>>;

/** The query without what is empty, so that the address of a list without filters is bare. */
export function withoutEmpty(query: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}

/** Each filter that is set, with the query in which only it is not. */
export function removals(filters: CommitmentFilters): { filter: Filter; code: string; rest: Record<string, string> }[] {
  return FILTERS.flatMap((filter) => {
    const { [filter]: code, ...rest } = withoutEmpty(filters);
    return code === undefined ? [] : [{ filter, code, rest }];
  });
}
