import { findEmails } from './email.js';
import { findIbans } from './iban.js';
import { findIdDocuments } from './id-document.js';
import { findPersonalNumbers } from './personal-number.js';
import { nationalNumber } from './phone-lines.js';
import { findPhones } from './phone.js';
import { findPlates } from './plate.js';
import type { PersonalDataSpan } from './span.js';
import { viewOf, type TextView } from './text-view.js';

export { PERSONAL_DATA_TYPES, type PersonalDataSpan, type PersonalDataType } from './span.js';

type Detector = (view: TextView, publicContacts: ReadonlySet<string>) => readonly PersonalDataSpan[];

/** Where two readings of one place compete, the earlier detector wins: the digits of an account are no phone. */
const DETECTORS: readonly Detector[] = [findEmails, findIbans, findPersonalNumbers, findIdDocuments, findPhones, findPlates];

/**
 * What in a text looks like data of a person: for a warning before sending and a proposal to redact, never proof. Spans are sorted and
 * do not overlap. Numbers of companies (ЕИК), 0700 and 0800 lines and the contacts of institutions are public and left alone.
 *
 * The time grows with the length of the text and nothing else; the caller sets the limit of the length.
 *
 * @param publicContacts e-mail addresses, phones and accounts that the municipality itself publishes, in any spelling.
 */
export function detect(text: string, publicContacts: readonly string[] = []): readonly PersonalDataSpan[] {
  const view = viewOf(text);
  const known = new Set(publicContacts.flatMap(spellings));
  const taken = new Uint8Array(text.length);
  const spans: PersonalDataSpan[] = [];
  for (const find of DETECTORS) {
    for (const span of find(view, known)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The forms in which the detectors compare: an address in lower case, an account in capitals without spaces, a phone as dialled at home. */
function spellings(contact: string): readonly string[] {
  const compact = contact.replace(/[\s-]/g, '');
  const digits = contact.replace(/[^0-9]/g, '');
  return [contact.trim().toLowerCase(), compact.toUpperCase(), ...(digits === '' ? [] : [nationalNumber(digits)])];
}
