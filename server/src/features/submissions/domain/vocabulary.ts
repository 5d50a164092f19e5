/** What the words of a submission may be. The same words stand in the database, the API and the pages. */
export const KINDS = ['recommendation', 'signal'] as const;
/** `recommendation` is a предложение (АПК чл. 107, ал. 3), `signal` a сигнал (АПК чл. 107, ал. 4). */
export type Kind = (typeof KINDS)[number];

export const TOPICS = ['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics'] as const;
export type Topic = (typeof TOPICS)[number];

/** Topics that tell of a violation, which only a signal can do (АПК чл. 107, ал. 4). */
export const SIGNAL_ONLY_TOPICS: ReadonlySet<Topic> = new Set(['corruption', 'abuse_of_office']);

/** Signals on these need two moderators to withhold their text. */
export const TWO_PERSON_TOPICS: ReadonlySet<Topic> = new Set(['corruption', 'conflict_of_interest', 'abuse_of_office']);

export const IDENTITIES = ['named', 'hidden', 'anonymous'] as const;
/**
 * `named`: the name is public. `hidden`: the moderator sees it, an official only after a reveal with a reason.
 * `anonymous`: kept as information, without a statutory clock (АПК чл. 111, ал. 4).
 */
export type Identity = (typeof IDENTITIES)[number];

/** Why a text is not published. Codes are data, see the feature `reasons`. */
export type { ReasonCode } from '../../reasons/domain/index.js';

export const OUTCOMES = ['accepted', 'partly_accepted', 'not_accepted', 'explained', 'already_done'] as const;
/** What the municipality decided on the merits. */
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_WISHES = [...OUTCOMES, 'any'] as const;
/** What a list of answers is narrowed to: one outcome, or whatever there is an answer to. */
export type OutcomeWish = (typeof OUTCOME_WISHES)[number];

export const VERDICTS = ['yes', 'partly', 'no'] as const;
/** Whether the answer settles the matter, in the author's eyes. It stands beside the outcome and never changes it. */
export type Verdict = (typeof VERDICTS)[number];

export const WISHES = ['ombudsman', 'council'] as const;
/** To whom an author asks that an answered case be sent: the ombudsman, or the municipal council. */
export type Wish = (typeof WISHES)[number];

export const ERASURE_RULES = ['originals', 'rejected'] as const;
/** Under which rule an original is erased once its term after the end of the case is over. */
export type ErasureRule = (typeof ERASURE_RULES)[number];

/** Limits in characters (Unicode code points) of what a citizen writes. */
export const LIMITS = {
  title: { min: 5, max: 150 },
  text: { min: 20, max: 10_000 },
  // What stands in place of a redaction may be longer than what it replaces.
  publicTitle: { min: 5, max: 1_000 },
  publicText: { min: 20, max: 30_000 },
  message: { min: 1, max: 4_000 },
  name: { min: 2, max: 120 },
  address: { min: 1, max: 200 },
  aboutName: { min: 2, max: 120 },
  note: { min: 3, max: 2_000 },
  appeal: { min: 10, max: 4_000 },
  newFacts: { min: 10, max: 4_000 },
  verdictSentence: { min: 1, max: 300 },
} as const;
