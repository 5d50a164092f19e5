import type { AuditEntry } from '../records';

/** One field of an entry, before and after; `before` is undefined where the trail tells a single value. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields that an entry tells of, in its order. A new record tells only what it was given. */
export function changesOf({ changes }: Pick<AuditEntry, 'changes'>): FieldChange[] {
  return Object.entries(changes)
    .map(([field, value]) => changeOf(field, value))
    .filter(({ before, after }) => !isNothing(before) || !isNothing(after))
    .filter(({ before, after }) => before !== after);
}

function changeOf(field: string, value: unknown): FieldChange {
  if (Array.isArray(value) && value.length === 2) {
    const [before, after] = value as unknown[];
    return { field, before, after };
  }
  if (typeof value === 'object' && value !== null && 'old' in value && 'new' in value) {
    return { field, before: value.old, after: value.new };
  }
  return { field, before: undefined, after: value };
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
