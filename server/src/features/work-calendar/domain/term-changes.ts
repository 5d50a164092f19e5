import { addDays, type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import { ASKED_YEARS, LONGEST } from './due-question.js';
import { holdsOn, OPTIONAL_EVENTS, type StatutoryTerm } from './statutory-terms.js';

export const TERM_REFUSED = problemType({
  slug: 'statutory-term-refused',
  status: 422,
  title: { bg: 'Срокът не може да се промени така', en: 'The term cannot be changed in this way' },
  detail: { bg: 'Вижте какво пише до полето.', en: 'See what stands beside the field.' },
});

export const TERM_OVER = problemType({
  slug: 'statutory-term-over',
  status: 409,
  title: { bg: 'Срокът вече не важи', en: 'The term does not hold any more' },
  detail: {
    bg: 'Той е прекратен или заменен. Презаредете списъка.',
    en: 'It was ended or replaced. Load the list again.',
  },
});

export const TERM_NEEDED = problemType({
  slug: 'statutory-term-needed',
  status: 409,
  title: { bg: 'Без този срок няма как да се брои', en: 'Nothing could be counted without this term' },
  detail: {
    bg: 'След него не би имало друг. Добавете срока, който го заменя, и той ще спре сам.',
    en: 'None would follow it. Add the term that replaces it, and this one ends by itself.',
  },
});

/** A term with who decided on it here; one that was withdrawn before its first day stays in the list. */
export interface KeptTerm extends StatutoryTerm {
  readonly id: string;
  readonly addedAt: Date;
  readonly addedBy: AccountId | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: AccountId | null;
}

/** A term that is to hold from a day on. */
export type NewTerm = Omit<StatutoryTerm, 'validFrom' | 'validTo'> & { readonly validFrom: CivilDate };

/** Rows as they are to be written, in this order, and the one that was asked for. */
export interface TermChange {
  readonly writes: readonly KeptTerm[];
  readonly term: KeptTerm;
}

type Fault = 'starts_too_early' | 'outside_years' | 'overlaps' | 'not_a_count';

const TEXTS: Readonly<Record<Fault, Words>> = {
  starts_too_early: {
    bg: 'Нов срок важи най-рано от утре: вече преброеното не се променя.',
    en: 'A new term holds from tomorrow at the earliest: what is counted already does not change.',
  },
  outside_years: { bg: 'Календарът е за години до {max}.', en: 'The calendar is for years up to {max}.' },
  overlaps: {
    bg: 'От {from} вече е въведен друг срок и двата биха важали едновременно. Първо го прекратете.',
    en: 'Another term was entered from {from}, and both would hold at once. End that one first.',
  },
  not_a_count: { bg: 'Напишете цяло число от {min} до {max}.', en: 'Write a whole number from {min} to {max}.' },
};

export const inForce = (kept: readonly KeptTerm[]): readonly KeptTerm[] => kept.filter(({ withdrawnAt }) => withdrawnAt === null);

const samePair = (one: StatutoryTerm, other: Pick<StatutoryTerm, 'event' | 'kind'>): boolean =>
  one.event === other.event && one.kind === other.kind;

/**
 * What has to be written so that the term holds from its first day on: the row that held until then, with its last day, and the new one.
 * No day before is touched, so that there is neither a gap nor an overlap, and nothing that was counted is another by it.
 */
export function addTerm(
  asked: NewTerm,
  kept: readonly KeptTerm[],
  today: CivilDate,
  made: Pick<KeptTerm, 'id' | 'addedAt' | 'addedBy'>,
): Result<TermChange> {
  const errors: FieldError[] = [];
  const { min, max } = { min: 1, max: LONGEST[asked.term.unit] };
  if (!Number.isInteger(asked.term.count) || asked.term.count < min || asked.term.count > max) {
    errors.push(fault('/count', 'not_a_count', { min, max }));
  }
  const rows = inForce(kept).filter((row) => samePair(row, asked));
  if (!isAfter(asked.validFrom, today)) errors.push(fault('/validFrom', 'starts_too_early'));
  else if (Number(asked.validFrom.slice(0, 4)) > ASKED_YEARS.max) errors.push(fault('/validFrom', 'outside_years', ASKED_YEARS));
  const planned = rows.find(({ validFrom }) => validFrom !== null && isAfter(validFrom, today));
  if (planned) errors.push(fault('/validFrom', 'overlaps', { from: planned.validFrom ?? '' }));
  if (errors.length > 0) return failure(TERM_REFUSED, { errors });
  const until = addDays(asked.validFrom, -1);
  const replaced = rows.filter(({ validTo }) => validTo === null || isAfter(validTo, until)).map((row) => ({ ...row, validTo: until }));
  const term: KeptTerm = { ...asked, ...made, validTo: null, withdrawnAt: null, withdrawnBy: null };
  return success({ writes: [...replaced, term], term });
}

/**
 * Ends a term. One whose first day has not come is withdrawn, and what it would have replaced goes on; one that holds ends with `today`,
 * where the law may do without it.
 */
export function endTerm(
  term: KeptTerm,
  kept: readonly KeptTerm[],
  today: CivilDate,
  by: { readonly at: Date; readonly accountId: AccountId },
): Result<TermChange> {
  if (term.withdrawnAt !== null || (term.validTo !== null && !isAfter(term.validTo, today))) return failure(TERM_OVER);
  if (term.validFrom !== null && isAfter(term.validFrom, today)) {
    const withdrawn: KeptTerm = { ...term, withdrawnAt: by.at, withdrawnBy: by.accountId };
    const eve = addDays(term.validFrom, -1);
    const before = inForce(kept).filter((row) => samePair(row, term) && row.validTo === eve && row.id !== term.id);
    return success({ writes: [withdrawn, ...before.map((row) => ({ ...row, validTo: term.validTo }))], term: withdrawn });
  }
  if (!OPTIONAL_EVENTS.has(term.event)) return failure(TERM_NEEDED);
  const ended = { ...term, validTo: today };
  return success({ writes: [ended], term: ended });
}

/** How a row stands on `today`. */
export type TermStanding = 'holds' | 'planned' | 'past' | 'withdrawn';

export function standingOf(term: KeptTerm, today: CivilDate): TermStanding {
  if (term.withdrawnAt !== null) return 'withdrawn';
  if (holdsOn(term, today)) return 'holds';
  return term.validTo !== null && isBefore(term.validTo, today) ? 'past' : 'planned';
}

function fault(pointer: string, code: Fault, values: Readonly<Record<string, number | string>> = {}): FieldError {
  return { pointer, code, detail: fill(TEXTS[code], values) };
}
