import type { CivilDate } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import { organisationFault } from './monitor-problems.js';
import type { Organisation } from './organisation.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with what an organisation says of itself. */
export function faultsOfOrganisation(organisation: Omit<Organisation, 'id' | 'version'>): FieldError[] {
  const { slug, websiteUrl, registrationNumber, since, until } = organisation;
  const faults: FieldError[] = [];
  if (!SLUG.test(slug)) faults.push(organisationFault('/slug', 'not_a_slug'));
  if (websiteUrl !== null && !isWebAddress(websiteUrl)) faults.push(organisationFault('/websiteUrl', 'not_a_url'));
  if (registrationNumber !== null && !isEik(registrationNumber)) faults.push(organisationFault('/registrationNumber', 'not_an_eik'));
  if (until !== null && until < since) faults.push(organisationFault('/since', 'ends_before_it_starts'));
  return faults;
}

/** What is wrong with a last day; null takes the end away. `today` in Europe/Sofia: nobody ends in the past, where it may have spoken. */
export function faultsOfLastDay({ since }: Pick<Organisation, 'since'>, lastDay: CivilDate | null, today: CivilDate): FieldError[] {
  if (lastDay === null) return [];
  if (lastDay < since) return [organisationFault('/lastDay', 'ends_before_it_starts')];
  return lastDay < today ? [organisationFault('/lastDay', 'last_day_past')] : [];
}

/** What is wrong with another first day. `today` in Europe/Sofia: what has begun stays public, and a day to come would hide it with its words. */
export function faultsOfFirstDay({ since }: Pick<Organisation, 'since'>, firstDay: CivilDate, today: CivilDate): FieldError[] {
  return since <= today && firstDay > today ? [organisationFault('/since', 'has_begun')] : [];
}

/** A link that everybody follows: of the web, with a host, without a name and password in it. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
}

/** Whether nine digits can be an ЕИК: the last one follows from the others (Регистър БУЛСТАТ). */
export function isEik(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const remainder = (from: number): number => digits.slice(0, 8).reduce((sum, digit, place) => sum + digit * (place + from), 0) % 11;
  const first = remainder(1);
  const check = first === 10 ? remainder(3) % 10 : first;
  return digits[8] === check;
}
