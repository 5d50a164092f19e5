/** As it is followed. */
export interface ListSubject {
  readonly type: string;
  readonly id: string;
}

/** What a subscription can narrow the public list by: the list's own filter without words and days. In the order of the alphabet. */
export const FILTER_KEYS = ['department', 'kind', 'settlement', 'status', 'topic'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
/** Codes as they stand in the address of the list: slug of a department, EKATTE of a settlement. */
export type ListFilter = Readonly<Partial<Record<FilterKey, string>>>;

export const SUBJECT_TYPES = ['all', 'department', 'search', 'settlement', 'topic'] as const;
/** What is followed besides single cases. `search` is any filter that is no single department, settlement or topic. */
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** Filters that have a name of their own when nothing else narrows the list. */
const NAMED: ReadonlySet<string> = new Set<SubjectType & FilterKey>(['department', 'settlement', 'topic']);
const EVERYTHING: ListSubject = { type: 'all', id: 'all' };

/** The subject of a filter: the same whatever the order in which it was put together. */
export function subjectOf(filter: ListFilter): ListSubject {
  const set = FILTER_KEYS.flatMap((key) => (filter[key] ? [[key, filter[key]] as [FilterKey, string]] : []));
  const [only] = set;
  if (!only) return EVERYTHING;
  if (set.length === 1 && NAMED.has(only[0])) return { type: only[0], id: only[1] };
  return { type: 'search', id: new URLSearchParams(set).toString() };
}

/** The filter of a subject; null for a subject of another feature. */
export function filterOf({ type, id }: ListSubject): ListFilter | null {
  if (type === 'all') return {};
  if (NAMED.has(type)) return { [type]: id };
  if (type !== 'search') return null;
  const values = new URLSearchParams(id);
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const value = values.get(key);
      return value === null ? [] : [[key, value]];
    }),
  );
}

/** Every subject that a case with these values belongs to, the narrower ones first: at most two to the power of the keys. */
export function subjectsOf(values: Readonly<Record<FilterKey, string | null>>): ListSubject[] {
  const filters = FILTER_KEYS.reduce<ListFilter[]>(
    (found, key) => {
      const value = values[key];
      return value === null ? found : [...found.map((filter) => ({ ...filter, [key]: value })), ...found];
    },
    [{}],
  );
  return filters.sort((one, other) => Object.keys(other).length - Object.keys(one).length).map(subjectOf);
}
