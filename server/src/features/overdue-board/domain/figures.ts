import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';

/** Fewer first answers than these tell nothing by their middle, and their share says more of one case than of a department. */
export const ENOUGH_ANSWERS = 5;

/** Cases in which a term of law runs. */
export interface RunningCount {
  readonly running: number;
  readonly overdue: number;
  /** Of the case that waits longest, a civil date in Europe/Sofia. */
  readonly receivedOn: CivilDate;
}

/** First answers to cases with a term. */
export interface AnswerCount {
  readonly answered: number;
  readonly inTime: number;
  readonly medianDays: number;
}

/** How a department, or all of them, keeps the terms of law. */
export interface Figures {
  readonly running: number;
  readonly overdue: number;
  /** Since when the case waits that has waited longest; null where nothing waits. */
  readonly waitingSince: CivilDate | null;
  /** Days from then until today. */
  readonly waitingDays: number | null;
  readonly answered: number;
  /** From 0 to 1, of first answers; null with fewer than {@link ENOUGH_ANSWERS}. */
  readonly shareInTime: number | null;
  /** From receipt to the first answer, half a day possible; null with fewer than {@link ENOUGH_ANSWERS}. */
  readonly medianDays: number | null;
}

/** The figures of one line of the board, as of `today`. */
export function figuresOf(clocks: readonly RunningCount[], answers: AnswerCount | undefined, today: CivilDate): Figures {
  const [waitingSince = null] = clocks.map(({ receivedOn }) => receivedOn).sort();
  const isEnough = answers !== undefined && answers.answered >= ENOUGH_ANSWERS;
  return {
    running: sum(clocks.map(({ running }) => running)),
    overdue: sum(clocks.map(({ overdue }) => overdue)),
    waitingSince,
    waitingDays: waitingSince === null ? null : daysBetween(waitingSince, today),
    answered: answers?.answered ?? 0,
    shareInTime: isEnough ? thousandths(answers.inTime / answers.answered) : null,
    medianDays: isEnough ? answers.medianDays : null,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const thousandths = (share: number): number => Math.round(share * 1_000) / 1_000;
