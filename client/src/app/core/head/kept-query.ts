/**
 * What of a query makes another page of it: filters, and the place in a list. Whatever else stands there was put there by whoever passed the
 * address on, and says the same page.
 */
const PARTS = new Set([
  ...['q', 'exact', 'kind', 'topic', 'status', 'department', 'settlement', 'from', 'to', 'sort', 'after', 'before'],
  ...['outcome', 'receivedFrom', 'receivedTo', 'count', 'unit'],
  ...['month', 'decision', 'reason', 'case', 'policy', 'submission', 'source', 'only', 'organisation', 'by', 'year', 'entry'],
]);

/** The query of a page in a fixed order, without what is empty or no part of the page; with its question mark. */
export function keptQuery(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => PARTS.has(name) && value !== '');
  const query = new URLSearchParams(kept.sort(([one], [other]) => (one < other ? -1 : 1))).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether somebody asked a question of their own: such a page is for them, and no page of the site. */
export const isSearch = (search: string): boolean => (new URLSearchParams(search).get('q') ?? '') !== '';
