import type { CivilDate } from '../../../kernel/civil-date.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import { problems, type Submission, verdictChanges, type vocabulary } from '../../submissions/domain/index.js';
import { type Round, roundOn } from './rounds.js';
import type { SentenceState } from './sentence.js';
import { FACTS_NEED_NO, VERDICT_OVER } from './verdict-problems.js';

/** What the author sends. */
export interface VerdictGiven {
  readonly value: vocabulary.Verdict;
  /** In the author's own words, at most 300 characters; null for none. */
  readonly sentence: string | null;
}

/** What an author said of an answer in one round. A changed mind is another one: the newest holds, the others stay. */
export interface StoredVerdict extends VerdictGiven {
  readonly id: string;
  readonly responseId: string;
  readonly round: Round;
  readonly at: Date;
  readonly sentenceState: SentenceState;
  /** As everybody reads it; null while nobody does. */
  readonly shownSentence: string | null;
}

/** The newest of each answer and round, in the order of rounds. */
export function standing(verdicts: readonly StoredVerdict[]): StoredVerdict[] {
  const newest = new Map(verdicts.map((verdict) => [`${verdict.responseId} ${verdict.round}`, verdict]));
  return [...newest.values()];
}

/** The round in which the author may speak `today` (Europe/Sofia). 409 where the answer is being looked at again, or both rounds are over. */
export function openRound(submission: Submission, answeredOn: CivilDate | null, today: CivilDate): Result<Round> {
  if (answeredOn === null || !verdictChanges.takesVerdict(submission)) return failure(problems.ACTION_NOT_POSSIBLE);
  const round = roundOn(answeredOn, today);
  return round === null ? failure(VERDICT_OVER) : success(round);
}

/**
 * What is kept of a verdict: null when it says what the last one of the round said, so that a second click says nothing new. Words that a
 * moderator has seen need not be seen again.
 */
export function nextVerdict(
  given: VerdictGiven,
  last: StoredVerdict | null,
): Pick<StoredVerdict, 'sentenceState' | 'shownSentence'> | null {
  const isSameSentence = last !== null && last.sentence === given.sentence;
  if (isSameSentence && last.value === given.value) return null;
  if (given.sentence === null) return { sentenceState: 'none', shownSentence: null };
  if (isSameSentence) return { sentenceState: last.sentenceState, shownSentence: last.shownSentence };
  return { sentenceState: 'waiting', shownSentence: null };
}

/** Who comes by a link does not see the sentence that stands, and so does not take it back by saying the same without one. */
export const keepingUnseen = (given: VerdictGiven, last: StoredVerdict | null): VerdictGiven =>
  last !== null && given.sentence === null && given.value === last.value ? { ...given, sentence: last.sentence } : given;

/** New facts and the wish to go elsewhere follow from an answer that does not settle the matter, or not all of it. */
export function mayGoOn(verdicts: readonly StoredVerdict[], responseId: string): boolean {
  const last = verdicts.filter((verdict) => verdict.responseId === responseId).at(-1);
  return last !== undefined && last.value !== 'yes';
}

/** 409 unless the author said of this answer that it does not settle the matter. */
export const requireDoubt = (verdicts: readonly StoredVerdict[], responseId: string): Result<true> =>
  mayGoOn(verdicts, responseId) ? success(true) : failure(FACTS_NEED_NO);
