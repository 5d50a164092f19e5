import type { FieldError } from '../../../kernel/problem.js';
import type { Authority, Department, MunicipalityDetails, Settlement } from './directory.js';
import { directoryFault, type DirectoryFault } from './directory-problems.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An absolute address that a page may link to. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}

type Check = readonly [broken: boolean, pointer: string, fault: DirectoryFault];
const faults = (checks: readonly Check[]): FieldError[] =>
  checks.filter(([broken]) => broken).map(([, pointer, fault]) => directoryFault(pointer, fault));

export function faultsOfDepartment({ slug }: Pick<Department, 'slug'>): FieldError[] {
  return faults([[!SLUG.test(slug), '/slug', 'not_a_slug']]);
}

export function faultsOfSettlement({ ekatte, postcode }: Pick<Settlement, 'ekatte' | 'postcode'>): FieldError[] {
  return faults([
    [!/^\d{5}$/.test(ekatte), '/ekatte', 'not_an_ekatte'],
    [!/^\d{4}$/.test(postcode), '/postcode', 'not_a_postcode'],
  ]);
}

export function faultsOfMunicipality({ websiteUrl }: Pick<MunicipalityDetails, 'websiteUrl'>): FieldError[] {
  return faults([[websiteUrl !== null && !isWebAddress(websiteUrl), '/websiteUrl', 'not_a_url']]);
}

export function faultsOfAuthority(authority: Pick<Authority, 'slug' | 'websiteUrl' | 'validFrom' | 'validTo'>): FieldError[] {
  const { slug, websiteUrl, validFrom, validTo } = authority;
  return faults([
    [!SLUG.test(slug), '/slug', 'not_a_slug'],
    [websiteUrl !== null && !isWebAddress(websiteUrl), '/websiteUrl', 'not_a_url'],
    [validFrom !== null && validTo !== null && validTo < validFrom, '/validTo', 'ends_before_it_starts'],
  ]);
}
