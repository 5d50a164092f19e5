/** What has a name: a type of subject, or the owner of an id among the changes. */
export const NAMED_TYPES = [
  'account',
  'department',
  'authority',
  'settlement',
  'topic',
  'municipality',
  'reason',
  'submission',
  'monitor',
] as const;
export type NamedType = (typeof NAMED_TYPES)[number];

export interface Mention {
  readonly type: NamedType;
  readonly id: string;
}

/** Whose name a subject has: a letter to the author of a case is about the case. A follower is a citizen and has none here. */
const OF_SUBJECT: Readonly<Record<string, NamedType>> = {
  ...(Object.fromEntries(NAMED_TYPES.map((type) => [type, type])) as Record<NamedType, NamedType>),
  author: 'submission',
};

/** Fields of changes that hold an id. */
const OF_FIELD: Readonly<Record<string, NamedType>> = {
  departmentId: 'department',
  defaultDepartmentId: 'department',
  accountId: 'account',
  deputyId: 'account',
  authorityId: 'authority',
  submissionId: 'submission',
};

/** Null for a subject without a name. */
export function subjectOf({ subjectType, subjectId }: { readonly subjectType: string; readonly subjectId: string }): Mention | null {
  const type = OF_SUBJECT[subjectType];
  return type ? { type, id: subjectId } : null;
}

/** The ids among the changes: alone, or as the old and the new value in either form that the trail has. */
export function mentionsIn(changes: Readonly<Record<string, unknown>>): Mention[] {
  return Object.entries(changes).flatMap(([field, value]) => {
    const type = OF_FIELD[field];
    return type ? [...new Set(valuesOf(value))].map((id) => ({ type, id })) : [];
  });
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((each): each is string => typeof each === 'string' && each !== '');
}
