export const PERSONAL_DATA_TYPES = ['egn', 'lnch', 'phone', 'email', 'iban', 'plate', 'id_document', 'address', 'person'] as const;
/**
 * `egn` ЕГН, `lnch` personal number of a foreigner, `plate` of a car, `id_document` number of an identity card, passport, residence permit or
 * driving licence, `address` where somebody lives, `person` name of a private person.
 */
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;
/**
 * How much speaks for a span. It never says that a text may be published: a moderator decides.
 *
 * - `certain`: a check digit proves it, or it has a form that nothing else has: an e-mail address with @, a mobile number, a flat in a block.
 * - `likely`: it has the form, and the words around it say what it is: „ЕГН“ before a number with a wrong check digit, „съседът“ before a name.
 * - `possible`: it has the form, and nothing around it speaks for it or against it: a first name alone, a number of ten digits that begins with a day.
 */
export type Certainty = (typeof CERTAINTIES)[number];

/** A place in a text: from `start`, inclusive, to `end`, exclusive, in UTF-16 code units, as JavaScript's `slice` counts. */
export interface PersonalDataSpan {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  readonly certainty: Certainty;
}
