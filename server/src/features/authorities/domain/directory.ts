import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { AuthorityRemit } from './competence.js';
import type { Topic } from './topic.js';

declare const brand: unique symbol;
export type AuthorityId = string & { readonly [brand]: 'AuthorityId' };

/** What the municipality says of itself. An empty text or null means: not told yet. */
export interface MunicipalityDetails {
  nameBg: string;
  nameEn: string;
  /** As it signs: „Община Сливница“. */
  legalNameBg: string;
  legalNameEn: string;
  email: string | null;
  phone: string | null;
  addressBg: string;
  addressEn: string;
  websiteUrl: string | null;
  introBg: string;
  introEn: string;
  /** Whom to ask about personal data (GDPR art. 13(1)(b)). */
  privacyContactBg: string;
  privacyContactEn: string;
  accessibilityEmail: string | null;
}

export interface Municipality extends MunicipalityDetails {
  /** PNG; null when there is none. */
  emblem: Buffer | null;
  /** Changes with every new emblem, so that its address can be cached for good. */
  emblemTag: string | null;
  /** Published cases, and none withheld, after which an author goes first in the moderators' queue. */
  trustedAfter: number;
  updatedAt: Date;
}

export interface DepartmentDetails {
  slug: string;
  nameBg: string;
  nameEn: string;
  email: string | null;
  phone: string | null;
  addressBg: string;
  addressEn: string;
  hoursBg: string;
  hoursEn: string;
  /** The office of its head, shown instead of a person's name. */
  headOfficeBg: string;
  headOfficeEn: string;
}

export interface Department extends DepartmentDetails {
  id: DepartmentId;
  /** From this day on, Europe/Sofia, nothing is routed to it; what it did stays under its name. */
  closedOn: CivilDate | null;
}

export interface SettlementDetails {
  /** Code of the national classification of settlements (ЕКАТТЕ): five digits. */
  ekatte: string;
  nameBg: string;
  nameEn: string;
  postcode: string;
  population: number | null;
}

export interface Settlement extends SettlementDetails {
  /** From this day on it isn't offered any more. */
  closedOn: CivilDate | null;
}

export interface TopicEntry {
  key: Topic;
  position: number;
  nameBg: string;
  nameEn: string;
  /** Offered to the moderator first; null where the case itself must decide. */
  defaultDepartmentId: DepartmentId | null;
}

export interface AuthorityDetails {
  slug: string;
  nameBg: string;
  nameEn: string;
  email: string | null;
  websiteUrl: string | null;
}

/** A body outside the departments that a case can be forwarded to (АПК чл. 112). */
export interface Authority extends AuthorityDetails, AuthorityRemit {
  id: AuthorityId;
  /** First day, inclusive; null means since ever. */
  validFrom: CivilDate | null;
  /** Last day, inclusive; null means until further notice. */
  validTo: CivilDate | null;
}

/** Whether something that may close is still offered on that day. */
export function isOpen(entry: { readonly closedOn: CivilDate | null }, today: CivilDate): boolean {
  return entry.closedOn === null || today < entry.closedOn;
}

/** Whether cases can be forwarded to the authority on that day. */
export function isValid({ validFrom, validTo }: Pick<Authority, 'validFrom' | 'validTo'>, today: CivilDate): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || today <= validTo);
}
