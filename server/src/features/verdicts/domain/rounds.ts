import { addDays, type CivilDate, daysBetween } from '../../../kernel/civil-date.js';

export const ROUNDS = ['after_answer', 'after_28_days'] as const;
/** When an author is asked: with the answer, and again when it has had four weeks to become true. */
export type Round = (typeof ROUNDS)[number];

/** Calendar days of a round. The day of the answer is day zero, and nothing moves to a working day: the author owes nobody anything. */
export const ROUND_DAYS = 28;

/** Days after the answer on which each round begins. */
const BEGINS_AFTER: Readonly<Record<Round, number>> = { after_answer: 0, after_28_days: ROUND_DAYS };

/** The first day of a round for an answer of that day (Europe/Sofia). */
export const firstDayOf = (round: Round, answeredOn: CivilDate): CivilDate => addDays(answeredOn, BEGINS_AFTER[round]);

/** The last day of a round, which still belongs to it. */
export const lastDayOf = (round: Round, answeredOn: CivilDate): CivilDate => addDays(answeredOn, BEGINS_AFTER[round] + ROUND_DAYS - 1);

/** The last day on which an author may say anything of that answer, bring new facts, or ask for it to be sent on. */
export const lastDayFor = (answeredOn: CivilDate): CivilDate => lastDayOf('after_28_days', answeredOn);

/** The round that is open on `today`, for an answer of `answeredOn` (both in Europe/Sofia); null before the answer and when both are over. */
export function roundOn(answeredOn: CivilDate, today: CivilDate): Round | null {
  const days = daysBetween(answeredOn, today);
  if (days < 0 || days >= 2 * ROUND_DAYS) return null;
  return days < ROUND_DAYS ? 'after_answer' : 'after_28_days';
}
