import { civilDateIn } from '../../../kernel/civil-date.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import type { Submission } from '../../submissions/domain/index.js';
import { type CalendarException, workingMinutes } from '../../work-calendar/index.js';
import type { ModerationAct } from './moderation-act.js';

export const REGISTER_DECISIONS = [
  'publish',
  'publish_redacted',
  'reject',
  'uphold_appeal',
  'overturn_appeal',
] as const satisfies readonly ModerationAct[];
/** A decision on publication, or on an appeal against one: whether everybody may read the text. */
export type RegisterDecision = (typeof REGISTER_DECISIONS)[number];

/** What the public register keeps of a decision beside its day, its kind and its reason: figures as they were when it was taken. */
export interface RegisterEntry {
  readonly caseNumber: CaseNumber;
  /** False for a decision that changes an earlier one. */
  readonly isFirst: boolean;
  /** From the receipt to the decision, in working days of 24 hours. */
  readonly workingMinutes: number;
  /** Whether the first decision kept the house rule for the review; null for a later one. */
  readonly inTime: boolean | null;
}

/** The entry for an act on the case as it stood before; null for acts that decide nothing about publication. */
export function registerEntry(
  before: Submission,
  act: ModerationAct,
  at: Date,
  exceptions: readonly CalendarException[] = [],
): RegisterEntry | null {
  if (!REGISTER_DECISIONS.some((decision) => decision === act)) return null;
  const isFirst = before.publication === 'pending';
  return {
    caseNumber: before.number,
    isFirst,
    workingMinutes: workingMinutes(before.receivedAt, at, exceptions),
    inTime: isFirst ? civilDateIn(at) <= before.moderateBy : null,
  };
}
