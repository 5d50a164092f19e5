import { type CivilDate, civilDateIn, daysBetween, isAfter } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { clock, lifecycle, opinions, type Submission } from '../../submissions/domain/index.js';
import type { TermRules } from '../../work-calendar/index.js';
import { explain } from './deadline-explanation.js';
import { type DeadlineReason, reasonWords } from './deadline-words.js';

export const DEADLINE_STATES = ['none', 'running', 'met', 'overdue', 'stopped'] as const;
/**
 * How the clock for the decision stands. `overdue` is also what was answered after its last day: an answer that came too late never
 * reads as one that was in time.
 */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** The superior body gave more time (АПК чл. 118, 121). */
export interface Extension {
  readonly id: string;
  readonly issuer: string;
  readonly actNumber: string;
  readonly actDate: CivilDate;
  readonly reason: string;
  /** As the act names it. */
  readonly lastDay: CivilDate;
  readonly oldDueOn: CivilDate;
  /** After a day of rest moved it, by the calendar of that day. */
  readonly newDueOn: CivilDate;
  /** When the sender was told by the municipality; null when the letter of the platform tells it. */
  readonly toldOn: CivilDate | null;
  readonly recordedAt: Date;
}

/** The author was asked to make something clear. It moves no day: the chapter knows no pause. */
export interface Clarification {
  readonly id: string;
  readonly askedBy: 'moderator' | 'department';
  readonly departmentId: DepartmentId | null;
  readonly since: CivilDate;
  /** Null while the municipality waits. */
  readonly until: CivilDate | null;
}

/** What happened to a clock beside the case itself; extensions and requests oldest first. */
export interface DeadlineHistory {
  readonly extensions: readonly Extension[];
  readonly clarifications: readonly Clarification[];
  /** When the first answer was given, also of a case that was taken up again; null while there was none. */
  readonly firstAnsweredAt: Date | null;
  /** The clock that was over when the author brought new facts (АПК чл. 124); null where they did not. */
  readonly earlier: EarlierClock | null;
}

/** A clock that ended with an answer, after which its author brought new facts: it stays in sight beside the new one. */
export interface EarlierClock {
  readonly dueOn: CivilDate;
  readonly answeredOn: CivilDate;
}

export type ClockedCase = Pick<
  Submission,
  | 'kind'
  | 'identity'
  | 'statutory'
  | 'receivedOn'
  | 'clockStartedOn'
  | 'decideBy'
  | 'extendedTo'
  | 'procedure'
  | 'answeredAt'
  | 'endedAt'
  | 'outcome'
  | 'closedAt'
  | 'withheldAt'
  | 'reopenedByAuthorAt'
>;

export interface Deadline extends Omit<DeadlineHistory, 'firstAnsweredAt' | 'earlier'> {
  /** Last day for the decision, to its end in Europe/Sofia; null without a statutory clock. */
  readonly dueOn: CivilDate | null;
  readonly startedOn: CivilDate | null;
  readonly state: DeadlineState;
  readonly reason: { readonly code: DeadlineReason; readonly words: Words; readonly on: CivilDate | null };
  /** How the last day was found; null without a clock. */
  readonly explanation: Words | null;
  /** Days left while it runs, 0 on the last one; null otherwise. */
  readonly daysLeft: number | null;
  /** Days past the last day: until today, or until the day of a late answer or of the end. */
  readonly overdueDays: number;
  /** The clock before the author's new facts, with the days that its answer was late. */
  readonly earlier: (EarlierClock & { readonly overdueDays: number }) | null;
}

/** How the clock of the case stands on `today` (Europe/Sofia), for every case that there can be. */
export function deadlineOf(submission: ClockedCase, history: DeadlineHistory, today: CivilDate, rules: TermRules): Deadline {
  const { extensions, clarifications } = history;
  const earlier = history.earlier && { ...history.earlier, overdueDays: lateness(history.earlier.dueOn, history.earlier.answeredOn) };
  const { decideBy } = submission;
  if (!submission.statutory || decideBy === null) {
    const code = submission.identity === 'anonymous' ? 'anonymous' : 'older_than_two_years';
    const none = { dueOn: null, startedOn: null, state: 'none', explanation: null, daysLeft: null, overdueDays: 0 } as const;
    return { ...none, reason: reasonOf(code, null, 0), extensions, clarifications, earlier };
  }
  const { state, code, on } = standing({ ...submission, decideBy }, history, today);
  const isOver = state === 'met' || state === 'stopped' || code === 'answered_late';
  const overdueDays = lateness(decideBy, isOver && on !== null ? on : today);
  return {
    dueOn: decideBy,
    startedOn: submission.clockStartedOn,
    state,
    reason: reasonOf(code, on, overdueDays),
    explanation: explain({ ...submission, decideBy }, extensions.filter(isOfClock(submission)), rules),
    daysLeft: state === 'running' ? daysBetween(today, decideBy) : null,
    overdueDays,
    extensions,
    clarifications,
    earlier,
  };
}

const lateness = (dueOn: CivilDate, on: CivilDate): number => Math.max(0, daysBetween(dueOn, on));

/** Extensions of the clock that runs now, and not of the one before the author's new facts. */
const isOfClock =
  ({ reopenedByAuthorAt }: ClockedCase) =>
  ({ recordedAt }: Extension): boolean =>
    reopenedByAuthorAt === null || recordedAt > reopenedByAuthorAt;

interface Standing {
  readonly state: Exclude<DeadlineState, 'none'>;
  readonly code: DeadlineReason;
  readonly on: CivilDate | null;
}

type WithDueDay = ClockedCase & { readonly decideBy: CivilDate };

/** Every procedure that a case can be in, and where its clock is then. */
const STANDINGS: Readonly<
  Record<lifecycle.Procedure, (submission: WithDueDay, answeredOn: CivilDate | null, today: CivilDate) => Standing>
> = {
  received: unanswered,
  assigned: unanswered,
  reopened: (submission, answeredOn, today) => ({ ...unanswered(submission, answeredOn, today), code: 'reopened', on: answeredOn }),
  answered: answered,
  // What was dismissed is closed, too, and an answer before that did not end it.
  closed: (submission, answeredOn, today) =>
    answeredOn === null || opinions.isDismissed(submission) ? stopped('dismissed')(submission) : answered(submission, answeredOn, today),
  // What was answered may go on to whom its author asked for.
  forwarded: (submission, answeredOn, today) =>
    answeredOn === null ? stopped('forwarded')(submission) : answered(submission, answeredOn, today),
  merged: stopped('merged'),
  withdrawn: stopped('withdrawn'),
};

function standing(submission: WithDueDay, { firstAnsweredAt }: DeadlineHistory, today: CivilDate): Standing {
  const answeredAt = firstAnsweredAt ?? (clock.isAnswered(submission) ? submission.answeredAt : null);
  return STANDINGS[submission.procedure](submission, answeredAt && civilDateIn(answeredAt), today);
}

function unanswered(submission: WithDueDay, _answeredOn: CivilDate | null, today: CivilDate): Standing {
  const isLate = clock.overdueDays(submission, today) > 0;
  return { state: isLate ? 'overdue' : 'running', code: isLate ? 'unanswered' : 'awaiting_answer', on: null };
}

function answered({ decideBy }: WithDueDay, answeredOn: CivilDate | null, today: CivilDate): Standing {
  const on = answeredOn ?? today;
  return isAfter(on, decideBy) ? { state: 'overdue', code: 'answered_late', on } : { state: 'met', code: 'answered', on };
}

function stopped(code: DeadlineReason): (submission: WithDueDay) => Standing {
  return ({ endedAt }) => ({ state: 'stopped', code, on: endedAt && civilDateIn(endedAt) });
}

function reasonOf(code: DeadlineReason, on: CivilDate | null, overdueDays: number): Deadline['reason'] {
  return { code, words: reasonWords(code, on, overdueDays), on };
}

/** Why more time was given may tell of the matter: where the words of the case are not public, it is not either. The act and the days are. */
export const withoutWords = (deadline: Deadline): Deadline => ({
  ...deadline,
  extensions: deadline.extensions.map((extension) => ({ ...extension, reason: '' })),
});

const HIDDEN = { state: 'stopped', reason: reasonOf('not_public', null, 0), overdueDays: 0 } as const;

/** What a tombstone says in the place of a reason that tells of an answer. */
const UNTOLD: Partial<Record<DeadlineReason, (deadline: Deadline) => Partial<Deadline>>> = {
  answered: () => HIDDEN,
  answered_late: () => HIDDEN,
  reopened: ({ state, overdueDays }) => ({
    reason: reasonOf(state === 'overdue' ? 'unanswered' : 'awaiting_answer', null, overdueDays),
  }),
};

/**
 * Of a case whose text is kept from the public, where it stands is not public either: that the clock runs, or ran out, is. A clock that did
 * not start with the receipt tells of an answer before it, so that its start is left out.
 */
export function asTombstone(deadline: Deadline, receivedOn: CivilDate): Deadline {
  const isFirstClock = deadline.startedOn === null || deadline.startedOn === receivedOn;
  return {
    ...{ ...withoutWords(deadline), clarifications: [], earlier: null },
    ...(isFirstClock ? {} : { startedOn: null, explanation: null }),
    ...UNTOLD[deadline.reason.code]?.(deadline),
  };
}
