import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';

declare const brand: unique symbol;
export type ConsultationId = string & { readonly [brand]: 'ConsultationId' };

export const ADOPTING_BODIES = ['municipal_council', 'mayor'] as const;
/** Who is to adopt the act: the council (ЗМСМА чл. 21) or the mayor (чл. 44). */
export type AdoptingBody = (typeof ADOPTING_BODIES)[number];

export const OUTCOMES = ['adopted', 'not_adopted'] as const;
/** What became of the draft in the end. */
export type ConsultationOutcome = (typeof OUTCOMES)[number];

/** Limits in characters (Unicode code points), and in numbers of articles. */
export const LIMITS = {
  ...{ slug: 60, title: 300, reasons: 30_000, articles: 500, articleNumber: 20, articleHeading: 300, articleText: 20_000 },
  ...{ pasted: 300_000, shortReason: { min: 50, max: 1_000 }, actNumber: 60 },
} as const;

/** One article of a draft act, or a paragraph of its final provisions. */
export interface Article {
  /** As it is cited: „чл. 5“, „§ 2“. No two of a draft have the same. */
  readonly number: string;
  /** The chapter or section that begins with it; null for most. */
  readonly heading: string | null;
  readonly text: string;
}

export interface ConsultationDetails {
  readonly titleBg: string;
  readonly titleEn: string | null;
  readonly body: AdoptingBody;
  /** The one that prepared the draft and answers to what is proposed. */
  readonly departmentId: DepartmentId;
  /** Why the act is needed (ЗНА чл. 28), in Bulgarian. */
  readonly reasons: string;
  /** First day on which anybody may propose, Europe/Sofia. */
  readonly opensOn: CivilDate;
  /** Last day, to its end. */
  readonly closesOn: CivilDate;
  /** Why less than 30 days are enough (ЗНА чл. 26, ал. 4); null for a period of the usual length. */
  readonly shortReason: string | null;
  readonly articles: readonly Article[];
}

export interface Conclusion {
  readonly outcome: ConsultationOutcome;
  /** Of the act that was adopted; null when none was. */
  readonly actNumber: string | null;
  readonly actDate: CivilDate | null;
}

export interface Consultation extends ConsultationDetails {
  readonly id: ConsultationId;
  /** Part of public addresses; it never changes. */
  readonly slug: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: AccountId;
  /** Null while it is a draft, which nobody but administrators can see. */
  readonly publishedAt: Date | null;
  readonly concludedAt: Date | null;
  readonly conclusion: Conclusion | null;
}
