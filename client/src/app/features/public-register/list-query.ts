/** What can be filtered by; the names are those of the API and of the page's URL. */
export const FILTERS = [
  'q',
  'kind',
  'topic',
  'status',
  'department',
  'settlement',
  'outcome',
  'from',
  'to',
  'receivedFrom',
  'receivedTo',
  'sort',
] as const;
export type Filter = (typeof FILTERS)[number];
export type ListQuery = Partial<Record<Filter | 'exact' | 'after', string | undefined>>;

/** The query without what is empty, so that the address of an unfiltered list is bare. */
export function withoutEmpty(query: ListQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}

/** How many filters are set; sorting and paging are none. */
export function filterCount(query: ListQuery): number {
  return FILTERS.filter((filter) => filter !== 'sort' && (query[filter] ?? '') !== '').length;
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
