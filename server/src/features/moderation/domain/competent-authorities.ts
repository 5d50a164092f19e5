import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Office } from '../../../kernel/actor.js';
import type { Authority, Competence } from '../../authorities/domain/index.js';
import type { Submission, vocabulary } from '../../submissions/domain/index.js';
import { isAuthorityInConflict } from './conflict-of-interest.js';

/** What of a case says which authority is competent. `risks` are marks found by words: they propose, and decide nothing. */
export type Situation = Pick<Submission, 'topic' | 'about'> & { readonly isCrimeLikely: boolean };

/** Offices that are voted for, and the deputies whom the mayor appoints: the law on conflicts of interest treats them alike. */
const ELECTED: Readonly<Record<Office, boolean>> = {
  mayor: true,
  deputy_mayor: true,
  councillor: true,
  secretary: false,
  head_of_department: false,
  employee: false,
};

/** Competences that a topic calls for; `about` is the office in question, or null where none is named. */
const BY_TOPIC: Readonly<Record<vocabulary.Topic, (about: Office | null) => readonly Competence[]>> = {
  services: () => [],
  corruption: () => ['crime'],
  abuse_of_office: () => ['crime'],
  conflict_of_interest: (about) => [
    about !== null && ELECTED[about] ? 'conflict_of_interest_of_elected' : 'conflict_of_interest_of_employee',
  ],
  ethics: (about) => (about !== null && ELECTED[about] ? [] : ['employee_ethics']),
};

const BY_OFFICE: Readonly<Record<Office, readonly Competence[]>> = {
  mayor: ['against_mayor'],
  councillor: ['against_councillor'],
  deputy_mayor: [],
  secretary: [],
  head_of_department: [],
  employee: [],
};

/** What an authority must be competent for to receive the case, the weightiest first; `general` fits every case. */
export function competencesFor({ topic, about, isCrimeLikely }: Situation): readonly Competence[] {
  const office = about?.office ?? null;
  const called = [
    ...(isCrimeLikely ? (['crime'] as const) : []),
    ...(office === null ? [] : BY_OFFICE[office]),
    ...BY_TOPIC[topic](office),
  ];
  return [...new Set<Competence>([...called, 'general'])];
}

export interface Proposal {
  readonly authority: Authority;
  /** Why it is competent; empty where nothing says so. */
  readonly because: readonly Competence[];
  readonly isInConflict: boolean;
}

/**
 * Authorities that are valid on that day: the competent ones first, by the weight of what they are competent for, and among equals the more
 * specialised; then the rest in the order in which they came; those that the case is about last.
 */
export function proposals(authorities: readonly Authority[], situation: Situation): readonly Proposal[] {
  const wanted = competencesFor(situation);
  const rank = ({ authority, because, isInConflict }: Proposal): readonly [number, number, number] => {
    const weight = because[0] === undefined ? wanted.length : wanted.indexOf(because[0]);
    return [isInConflict ? 1 : 0, weight, because.length === 0 ? 0 : authority.competences.length];
  };
  return authorities
    .map((authority) => ({
      authority,
      because: wanted.filter((competence) => authority.competences.includes(competence)),
      isInConflict: isAuthorityInConflict(situation.about, authority),
    }))
    .sort((one, other) => compare(rank(one), rank(other)));
}

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Why the authority cannot be chosen on that day; null when it can. */
export function validityFault(
  { validFrom, validTo }: Pick<Authority, 'validFrom' | 'validTo'>,
  today: CivilDate,
): { readonly rule: 'authority_not_yet' | 'authority_no_more'; readonly day: CivilDate } | null {
  if (validFrom !== null && today < validFrom) return { rule: 'authority_not_yet', day: validFrom };
  return validTo !== null && validTo < today ? { rule: 'authority_no_more', day: validTo } : null;
}
