import type { CaseFile, CaseFileEntry } from '../../../core/api/contract';

/** What happened with a case between two readings of it. */
export function entriesSince(before: CaseFile, after: CaseFile): CaseFileEntry[] {
  const known = new Set(before.timeline.map(keyOf));
  return after.timeline.filter((entry) => !known.has(keyOf(entry)));
}

function keyOf({ at, type, actor }: CaseFileEntry): string {
  return `${at} ${type} ${actor ?? ''}`;
}
