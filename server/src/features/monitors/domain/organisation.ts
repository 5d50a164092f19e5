import type { CivilDate } from '../../../kernel/civil-date.js';

declare const brand: unique symbol;
export type OrganisationId = string & { readonly [brand]: 'OrganisationId' };

/** Limits in characters (Unicode code points). */
export const LIMITS = { slug: 60, name: 160, about: 2_000, url: 500, registrationNumber: 9 } as const;

/** What an organisation says of itself. */
export interface OrganisationDetails {
  readonly nameBg: string;
  /** Null: the Bulgarian name stands in both languages. */
  readonly nameEn: string | null;
  readonly aboutBg: string;
  readonly aboutEn: string;
  readonly websiteUrl: string | null;
  /** ЕИК, which is public; null for an organisation that is not registered in Bulgaria. */
  readonly registrationNumber: string | null;
  /** First day on which it monitors here, Europe/Sofia. */
  readonly since: CivilDate;
}

/** An NGO that monitors. Its words belong to it and not to the one who typed them, and stay public when it has ended. */
export interface Organisation extends OrganisationDetails {
  readonly id: OrganisationId;
  /** Part of public addresses; it never changes. */
  readonly slug: string;
  /** Last day, inclusive, Europe/Sofia; null while no end is known. */
  readonly until: CivilDate | null;
  /** Grows with every change of the organisation or its members. */
  readonly version: number;
}

/** Whether it may speak on that day. */
export const monitorsOn = ({ since, until }: Pick<Organisation, 'since' | 'until'>, day: CivilDate): boolean =>
  since <= day && (until === null || day <= until);
