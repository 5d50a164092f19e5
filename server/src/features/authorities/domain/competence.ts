import type { Office } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';

export const COMPETENCES = [
  'crime',
  'public_order',
  'against_mayor',
  'against_councillor',
  'conflict_of_interest_of_elected',
  'conflict_of_interest_of_employee',
  'employee_ethics',
  'personal_data',
  'work_context',
  'general',
] as const;
/**
 * What an authority may receive. `crime` is data of a crime (АПК чл. 123), `against_*` a signal about one whom nobody of the administration
 * may judge (чл. 113-115), `general` any other complaint about the administration. The rest of the world, such as water or main roads, has no
 * word of its own: a moderator chooses it from the list.
 */
export type Competence = (typeof COMPETENCES)[number];

export const AUTHORITY_PLACES = ['outside', 'council', 'administration'] as const;
/** Where an authority stands: outside the municipality, of its council, or under its mayor. */
export type AuthorityPlace = (typeof AUTHORITY_PLACES)[number];

/** Who may receive what, and how it gets there. */
export interface AuthorityRemit {
  competences: readonly Competence[];
  place: AuthorityPlace;
  /** The office that it is, when a case about whoever holds that office must not go to it; null for none. */
  office: Office | null;
  /** The department that it is, likewise. */
  departmentId: DepartmentId | null;
  /** For the envelope and the head of the letter; empty when not told. */
  postalAddress: string;
  /** How it wants to get letters, for whoever sends them. */
  deliveryHint: string;
}

/** An authority of which nothing more is known than its name. */
export const NO_REMIT: AuthorityRemit = {
  competences: [],
  place: 'outside',
  office: null,
  departmentId: null,
  postalAddress: '',
  deliveryHint: '',
};
