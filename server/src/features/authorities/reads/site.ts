import type { CivilDate } from '../../../kernel/civil-date.js';
import {
  isOpen,
  isValid,
  type AuthorityDetails,
  type DepartmentDetails,
  type Municipality,
  type MunicipalityDetails,
  type SettlementDetails,
} from '../domain/directory.js';
import type { DirectorySnapshot } from '../domain/directory-snapshot.js';
import type { Topic } from '../domain/topic.js';

export interface SiteMunicipality extends MunicipalityDetails {
  /** Path of a PNG on this site. */
  readonly emblemUrl: string | null;
  /** Published cases, and none withheld, after which an author goes first in the moderators' queue: no secret. */
  readonly trustedAfter: number;
  readonly updatedAt: string;
}

/** What every page needs to know of the municipality, and what forms offer today. */
export interface Site {
  readonly municipality: SiteMunicipality;
  readonly demo: boolean;
  readonly departments: readonly DepartmentDetails[];
  readonly settlements: readonly SettlementDetails[];
  readonly topics: readonly {
    readonly key: Topic;
    readonly nameBg: string;
    readonly nameEn: string;
    readonly defaultDepartment: string | null;
  }[];
  readonly authorities: readonly AuthorityDetails[];
}

/** The site as of `today` (Europe/Sofia): what is closed or not valid on that day isn't offered. */
export function siteOf(directory: DirectorySnapshot, { today, demo }: { today: CivilDate; demo: boolean }): Site {
  const open = directory.departments.filter((department) => isOpen(department, today));
  const slugs = new Map(open.map(({ id, slug }) => [id, slug]));
  return {
    municipality: municipalityOf(directory.municipality),
    demo,
    departments: open.map(departmentDetails),
    settlements: directory.settlements.filter((settlement) => isOpen(settlement, today)).map(settlementDetails),
    topics: directory.topics.map(({ key, nameBg, nameEn, defaultDepartmentId }) => ({
      key,
      nameBg,
      nameEn,
      defaultDepartment: (defaultDepartmentId && slugs.get(defaultDepartmentId)) ?? null,
    })),
    authorities: directory.authorities.filter((authority) => isValid(authority, today)).map(authorityDetails),
  };
}

/** What everybody may read of the municipality; the row holds more. */
export function municipalityOf(row: Municipality): SiteMunicipality {
  const { nameBg, nameEn, legalNameBg, legalNameEn, email, phone, addressBg, addressEn, websiteUrl } = row;
  const { introBg, introEn, privacyContactBg, privacyContactEn, accessibilityEmail } = row;
  return {
    ...{ nameBg, nameEn, legalNameBg, legalNameEn, email, phone, addressBg, addressEn, websiteUrl },
    ...{ introBg, introEn, privacyContactBg, privacyContactEn, accessibilityEmail },
    emblemUrl: row.emblemTag === null ? null : `/api/v1/site/emblem/${row.emblemTag}`,
    trustedAfter: row.trustedAfter,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function departmentDetails(row: DepartmentDetails): DepartmentDetails {
  const { slug, nameBg, nameEn, email, phone, addressBg, addressEn, hoursBg, hoursEn, headOfficeBg, headOfficeEn } = row;
  return { slug, nameBg, nameEn, email, phone, addressBg, addressEn, hoursBg, hoursEn, headOfficeBg, headOfficeEn };
}

export function settlementDetails({ ekatte, nameBg, nameEn, postcode, population }: SettlementDetails): SettlementDetails {
  return { ekatte, nameBg, nameEn, postcode, population };
}

export function authorityDetails({ slug, nameBg, nameEn, email, websiteUrl }: AuthorityDetails): AuthorityDetails {
  return { slug, nameBg, nameEn, email, websiteUrl };
}
