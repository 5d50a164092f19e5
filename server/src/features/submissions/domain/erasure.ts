import { addMonths, type CivilDate, civilDateIn, isBefore } from '../../../kernel/civil-date.js';
import { isAppealed } from './awaited.js';
import { isDismissed } from './dismissal.js';
import { hasEnded, isTextPublic } from './submission-lifecycle.js';
import type { Submission } from './submission.js';
import type { ErasureRule } from './vocabulary.js';

/** Months for which each kind of original is kept after the end of its case. */
export type Terms = Readonly<Record<ErasureRule, number>>;

/** Under which rule something of a case has to go, and the day from which its term counts. */
export interface Duty {
  readonly rule: ErasureRule;
  /** Day zero, in Europe/Sofia. */
  readonly from: CivilDate;
}

/**
 * What the case will have to give up; null while its procedure runs or an appeal waits, or when nothing is left to give up. Rejected for good is what was
 * withheld and ended without a decision on the merits; a withheld case that ended with its answer is a file like any other. Where the text was
 * withheld after the end, the term counts from there. An erased case still holds its public text: it goes once it is withheld.
 */
export function dutyOf(submission: Submission): Duty | null {
  const { endedAt, withheldAt, publication, outcome, erasure, publicText, awaits } = submission;
  if (endedAt === null || isAppealed(awaits)) return null;
  if (erasure !== null) {
    const isHidden = publication === 'withheld' && publicText !== null && withheldAt !== null;
    return isHidden ? { rule: 'rejected', from: civilDateIn(withheldAt) } : null;
  }
  if (publication !== 'withheld' || (outcome !== null && !isDismissed(submission)))
    return { rule: 'originals', from: civilDateIn(endedAt) };
  return { rule: 'rejected', from: civilDateIn(withheldAt !== null && withheldAt > endedAt ? withheldAt : endedAt) };
}

export const isErasable = (submission: Submission): boolean => dutyOf(submission) !== null;

/** The last day on which the original is kept: the same day of the month, `months` later (ГПК чл. 60, without the shift to a working day). */
export const lastDayKept = ({ from }: Duty, months: number): CivilDate => addMonths(from, months);

/** The duty whose term is over `today` (Europe/Sofia); null while there is none. */
export function dutyDue(submission: Submission, terms: Terms, today: CivilDate): Duty | null {
  const duty = dutyOf(submission);
  return duty && isBefore(lastDayKept(duty, terms[duty.rule]), today) ? duty : null;
}

/** Whether the public text, the answers and the public files stay: only where the public can read them. */
export const keepsPublicText = ({ publication, procedure }: Submission): boolean => isTextPublic(publication, procedure);

/** When the case ended, after a step that it took at `at`; null when it goes on. */
export function endAfter(before: Submission, patch: Partial<Submission>, at: Date): Date | null {
  if (patch.procedure === undefined) return before.endedAt;
  return hasEnded(patch.procedure) ? (before.endedAt ?? at) : null;
}
