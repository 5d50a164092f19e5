import type { CivilDate } from '../../../kernel/civil-date.js';

declare const brand: unique symbol;
export type ReasonId = string & { readonly [brand]: 'ReasonId' };

/** Why a text is not published: data, which administrators look after. Small latin letters, digits and underscores. */
export type ReasonCode = string;

/** The codes that every installation begins with. */
export const FIRST_REASONS = [
  'names_private_person',
  'insult',
  'outside_competence',
  'duplicate',
  'no_concrete_facts',
  'older_than_two_years',
  'spam',
  'unlawful_content',
] as const satisfies readonly ReasonCode[];

export const REASON_EFFECTS = ['continues', 'ends', 'ends_once_forwarded'] as const;
/**
 * What withholding for this reason does to the procedure. `continues`: the author is answered in private. `ends`: nothing is left to
 * decide (АПК чл. 124 for repeats). `ends_once_forwarded`: it waits until it is sent to the authority in charge (АПК чл. 112).
 */
export type ReasonEffect = (typeof REASON_EFFECTS)[number];

export interface ReasonDetails {
  code: ReasonCode;
  /** Place in lists, from 1. */
  position: number;
  labelBg: string;
  labelEn: string;
  /** One sentence for everybody, on the page of a case whose text is withheld. */
  explanationBg: string;
  explanationEn: string;
  /** How the text to the author begins; what stands in braces is filled in when deciding. */
  templateBg: string;
  templateEn: string;
  effect: ReasonEffect;
  /** Whether a moderator may choose it; the others are given by acts of the platform. */
  byHand: boolean;
  /** First day, inclusive, Europe/Sofia; null means since ever. */
  validFrom: CivilDate | null;
  /** Last day, inclusive; null means until further notice. */
  validTo: CivilDate | null;
}

/** One period of a code. When the words or the effect of a used one have to change, it ends and another period follows. */
export interface Reason extends ReasonDetails {
  id: ReasonId;
  /** Days of the first and of the last decision under it; null while there is none. */
  firstUsedOn: CivilDate | null;
  lastUsedOn: CivilDate | null;
}

export type ReasonPeriod = Pick<Reason, 'code' | 'validFrom' | 'validTo'>;

export function isValidOn({ validFrom, validTo }: Omit<ReasonPeriod, 'code'>, day: CivilDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Whether some day belongs to both periods. */
export function overlap(one: Omit<ReasonPeriod, 'code'>, other: Omit<ReasonPeriod, 'code'>): boolean {
  const beginsInTime = (first: typeof one, second: typeof one): boolean =>
    first.validFrom === null || second.validTo === null || first.validFrom <= second.validTo;
  return beginsInTime(one, other) && beginsInTime(other, one);
}

/** The period of a code that held on that day; null when none did. */
export function inForce<Period extends ReasonPeriod>(reasons: readonly Period[], code: ReasonCode, day: CivilDate): Period | null {
  return reasons.find((reason) => reason.code === code && isValidOn(reason, day)) ?? null;
}

/** In the order of lists: by position, of one code the earlier period first. */
export const sortedForLists = <Entry extends Pick<ReasonDetails, 'position' | 'code' | 'validFrom'>>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (one, other) =>
      one.position - other.position ||
      one.code.localeCompare(other.code, 'en') ||
      (one.validFrom ?? '').localeCompare(other.validFrom ?? '', 'en'),
  );
