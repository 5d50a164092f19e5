import type { DepartmentId } from '../../../kernel/ids.js';
import type { Month } from '../../../kernel/month.js';
import { vocabulary } from '../../submissions/domain/index.js';

/** Counts of cases. */
export interface Tally {
  /** Published or withheld; what is under review is not counted yet. */
  readonly received: number;
  readonly published: number;
  /** Of the published those with an answer that everybody reads. */
  readonly answered: number;
  /** Of the answered, what the newest answer decided. */
  readonly outcomes: Readonly<Record<vocabulary.Outcome, number>>;
  /** Of the answered, the newest word of the author; the others said none. */
  readonly verdicts: Readonly<Record<vocabulary.Verdict, number>>;
  /** Of the answered with a term of law those whose first answer came in time. */
  readonly inTime: number;
  /** Of the answered with a term of law the days from receipt to the first answer, in no order. */
  readonly days: readonly number[];
}

/** The cases of one month, topic, department and settlement; null where the public reads none. */
export interface Cell extends Tally {
  readonly month: Month;
  readonly topic: vocabulary.Topic;
  readonly departmentId: DepartmentId | null;
  readonly settlement: string | null;
}

export const DIVISIONS = ['topic', 'department', 'settlement', 'month'] as const;
/** By what the figures are divided. */
export type Division = (typeof DIVISIONS)[number];

/** The group of cases without a public department or settlement: no department has this id, and no settlement this code. */
export const NOWHERE = 'none';

/** The group that a cell belongs to in each division. */
export const KEYS: Readonly<Record<Division, (cell: Cell) => string>> = {
  topic: ({ topic }) => topic,
  department: ({ departmentId }) => departmentId ?? NOWHERE,
  settlement: ({ settlement }) => settlement ?? NOWHERE,
  month: ({ month }) => month,
};

/** All of them together; nothing of nothing. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const add = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    received: add(({ received }) => received),
    published: add(({ published }) => published),
    answered: add(({ answered }) => answered),
    outcomes: {
      accepted: add(({ outcomes }) => outcomes.accepted),
      partly_accepted: add(({ outcomes }) => outcomes.partly_accepted),
      not_accepted: add(({ outcomes }) => outcomes.not_accepted),
      explained: add(({ outcomes }) => outcomes.explained),
      already_done: add(({ outcomes }) => outcomes.already_done),
    },
    verdicts: {
      yes: add(({ verdicts }) => verdicts.yes),
      partly: add(({ verdicts }) => verdicts.partly),
      no: add(({ verdicts }) => verdicts.no),
    },
    inTime: add(({ inTime }) => inTime),
    days: tallies.flatMap(({ days }) => days),
  };
}

/** The middle of the days; of an even number of them the mean of the two in the middle. Null of none. */
export function medianOf(days: readonly number[]): number | null {
  const sorted = [...days].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Within so many days at least nine of ten had their answer: the nearest rank, always a number of days that somebody waited. Null of none. */
export function ninetiethOf(days: readonly number[]): number | null {
  const sorted = [...days].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null;
}

/** From 0 to 1, in thousandths. */
export const shareOf = (part: number, whole: number): number => Math.round((part / whole) * 1_000) / 1_000;
