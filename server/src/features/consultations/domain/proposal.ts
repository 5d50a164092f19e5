import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { ConsultationId } from './consultation.js';

export const PROPOSAL_STATES = ['waiting', 'published', 'refused'] as const;
/** What became of a proposal at the moderator's. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_VERDICTS = ['accepted', 'partly', 'not_accepted'] as const;
/** What the municipality makes of a proposal (ЗНА чл. 26, ал. 5). */
export type ProposalVerdict = (typeof PROPOSAL_VERDICTS)[number];

/** Limits in characters (Unicode code points). */
export const PROPOSAL_LIMITS = { text: { min: 10, max: 3_000 }, name: 100, verdictReasons: { min: 20, max: 3_000 } } as const;

/**
 * Days after which originals are erased: from the conclusion, and for what a moderator has read also from the last day of the period, so that
 * a consultation that nobody concludes keeps them no longer. What is public stays.
 */
export const ORIGINALS_KEPT_DAYS = 365;

/** Days after the conclusion on which the addresses that followed it are erased; the letter went out with the conclusion. */
export const ADDRESSES_KEPT_DAYS = 30;

/** What somebody writes, before it is sent. */
export interface ProposalContent {
  /** Place of the article in the draft, from 1; null for the act as a whole. */
  readonly article: number | null;
  readonly text: string;
  readonly name: string | null;
  /** Whether the name may stand beside the text. */
  readonly showName: boolean;
  /** Where to write when everything is decided. */
  readonly email: string | null;
  readonly language: Language;
}

export interface Decision {
  readonly verdict: ProposalVerdict;
  readonly reasons: string;
  readonly on: CivilDate;
}

/** A proposal as everybody may read it, with what staff need to work on it. */
export interface Proposal {
  readonly id: string;
  readonly consultationId: ConsultationId;
  /** Within its consultation, from 1, in the order of publication; null until it is public. */
  readonly number: number | null;
  readonly article: number | null;
  readonly language: Language;
  readonly receivedAt: Date;
  readonly state: ProposalState;
  /** What a moderator let through; null until then. */
  readonly publicText: string | null;
  readonly publicName: string | null;
  readonly reasonCode: string | null;
  readonly decision: Decision | null;
  readonly decidedBy: AccountId | null;
  readonly version: number;
}

/** How much is left to do before a consultation can be concluded. */
export interface Unfinished {
  /** Proposals that no moderator has read. */
  readonly waiting: number;
  /** Public proposals that nobody decided on. */
  readonly undecided: number;
}
