/** A document that the index gave for a question; bits of the masks count the words of the question from the first. */
export interface Candidate {
  readonly id: string;
  /** Words that stand in it. */
  readonly own: number;
  /** Words in whose place something near them stands: one that begins so, or one that was meant. */
  readonly near: number;
  /** Words that stand in the title. */
  readonly title: number;
  /** How near to each other and how often, with the weights of the parts, in millionths (PostgreSQL's ts_rank). */
  readonly rank: number;
}

export interface Scored {
  readonly id: string;
  /** Larger is better; the same for the same documents and the same question. */
  readonly score: number;
  /** Words of the question that it was found by, own or near. */
  readonly words: number;
}

/** Weights of {@link Candidate.rank} for answer, text, place, title: PostgreSQL's D, C, B, A. */
export const PART_WEIGHTS = '{0.15, 0.35, 0.5, 1}';
/** A word in the title counts so much more. */
const IN_TITLE = 0.5;
/** What stands near a word, compared with the word itself. */
const NEAR = 0.5;
/** What nearness and number add, at most. */
const TOGETHER = 0.5;
/** Every word there, as it was typed. */
const COMPLETE = 1;
/** Weight of a word that no document has; that of others is greater. */
const NOWHERE = 0.1;
/** Of the weight of all words a hit has at least so much. */
const LEAST_SHARE = 0.3;
const PRECISION = 1_000_000;
/** No score of words reaches it: the case whose number was typed. */
export const NUMBER_SCORE = 2_000_000_000;

export interface Sought {
  readonly words: number;
  /** Every candidate has all phrases of the question, and is no chance hit. */
  readonly hasPhrase: boolean;
  /** Documents among which they were sought. */
  readonly documents: number;
}

/** Scores of the candidates, the best first; what has too little of the question is left out. */
export function rankCandidates(candidates: readonly Candidate[], { words, hasPhrase, documents }: Sought): Scored[] {
  const weights = Array.from({ length: words }, (_, word) =>
    rarity(candidates.filter(({ own, near }) => has(own | near, word)).length, documents),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = candidates.flatMap((candidate): Scored[] => {
    let share = words === 0 ? 1 : 0;
    let titles = 0;
    weights.forEach((weight, word) => {
      const part = has(candidate.own, word) ? 1 : has(candidate.near, word) ? NEAR : 0;
      share += (weight / whole) * part;
      if (has(candidate.title, word)) titles += (weight / whole) * part;
    });
    if (share < LEAST_SHARE && !hasPhrase) return [];
    const isComplete = candidate.own === 2 ** words - 1;
    const value = share + titles * IN_TITLE + together(candidate.rank) * TOGETHER + (isComplete ? COMPLETE : 0);
    return [{ id: candidate.id, score: Math.floor(value * PRECISION), words: candidate.own | candidate.near }];
  });
  return scored.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1));
}

const has = (mask: number, word: number): boolean => (mask & (1 << word)) !== 0;

/** What is rare says more: as BM25 weighs a word that stands in `found` of `documents`. What is nowhere says little. */
const rarity = (found: number, documents: number): number =>
  found === 0 ? NOWHERE : Math.log(1 + (Math.max(documents, found) - found + 0.5) / (found + 0.5)) + NOWHERE;

/** 0 to 1, more slowly the more there is. */
const together = (millionths: number): number => {
  const rank = millionths / PRECISION;
  return rank / (rank + 0.3);
};
