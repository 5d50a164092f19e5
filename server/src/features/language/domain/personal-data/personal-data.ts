import { findAddresses } from './address.js';
import { findEmails } from './email.js';
import { findIbans } from './iban.js';
import { findIdDocuments } from './id-document.js';
import { findPersonalNumbers } from './personal-number.js';
import { nationalNumber } from './phone-lines.js';
import { findPhones } from './phone.js';
import { findPersons } from './person.js';
import { findPlates } from './plate.js';
import { placesOf, type Place } from './places/place.js';
import type { PersonalDataSpan } from './span.js';
import { viewOf, type TextView } from './text-view.js';

export { CERTAINTIES, PERSONAL_DATA_TYPES, type Certainty, type PersonalDataSpan, type PersonalDataType } from './span.js';

type Detector = (view: TextView, publicContacts: ReadonlySet<string>) => readonly PersonalDataSpan[];

/** Where two readings of one place compete, the earlier detector wins: the digits of an account are no phone. */
const NUMBERS: readonly Detector[] = [findEmails, findIbans, findPersonalNumbers, findIdDocuments, findPhones, findPlates];

/**
 * What in a text looks like data of a person: for a warning before sending and a proposal to redact, never proof. Spans are sorted and
 * do not overlap. Numbers of companies (ЕИК), 0700 and 0800 lines and the contacts of institutions are public and left alone.
 *
 * The time grows with the length of the text and nothing else; the caller sets the limit of the length.
 *
 * @param publicContacts e-mail addresses, phones and accounts that the municipality itself publishes, in any spelling.
 */
export function detect(text: string, publicContacts: readonly string[] = []): readonly PersonalDataSpan[] {
  return detectIn(viewOf(text), new Set(publicContacts.flatMap(spellings)));
}

/** The same in a text that is prepared already; `known` as the detectors compare. */
export function detectIn(view: TextView, known: ReadonlySet<string>): readonly PersonalDataSpan[] {
  const claims = new Claims(view.original.length);
  for (const find of NUMBERS) claims.add(find(view, known));
  const places = placesOf(view);
  claims.add(findPersons(view, within(places)));
  claims.add(findAddresses(view, places, claims.sorted()));
  return claims.sorted();
}

/** Spans that do not overlap: who comes first keeps the place. */
class Claims {
  private readonly taken: Uint8Array;
  private readonly spans: PersonalDataSpan[] = [];

  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }

  add(spans: readonly PersonalDataSpan[]): void {
    for (const span of spans) {
      if (this.taken.subarray(span.start, span.end).includes(1)) continue;
      this.taken.fill(1, span.start, span.end);
      this.spans.push(span);
    }
  }

  sorted(): readonly PersonalDataSpan[] {
    return this.spans.toSorted((a, b) => a.start - b.start);
  }
}

/** Whether a position lies in one of the places; asked with growing positions. */
function within(places: readonly Place[]): (position: number) => boolean {
  let next = 0;
  return (position) => {
    while ((places[next]?.end ?? Infinity) <= position) next += 1;
    return (places[next]?.start ?? Infinity) <= position;
  };
}

/** The forms in which the detectors compare: an address in lower case, an account in capitals without spaces, a phone as dialled at home. */
function spellings(contact: string): readonly string[] {
  const compact = contact.replace(/[\s-]/g, '');
  const digits = contact.replace(/[^0-9]/g, '');
  return [contact.trim().toLowerCase(), compact.toUpperCase(), ...(digits === '' ? [] : [nationalNumber(digits)])];
}
