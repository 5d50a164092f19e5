import type { CivilDate } from '../../../../core/api/contract';
import type { Reason } from '../records';

/** What a new period of a code begins with: everything of the one that ended, from the day after it on. */
export function followerOf(before: Reason): Reason {
  return { ...before, validFrom: before.validTo === null ? null : dayAfter(before.validTo), validTo: null, lastUsedOn: null };
}

function dayAfter(day: CivilDate): CivilDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
