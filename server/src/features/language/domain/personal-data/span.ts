export const PERSONAL_DATA_TYPES = ['egn', 'lnch', 'phone', 'email', 'iban', 'plate', 'id_document'] as const;
/** `egn` ЕГН, `lnch` personal number of a foreigner, `plate` of a car, `id_document` number of an identity card, passport or driving licence. */
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

/** A place in a text: from `start`, inclusive, to `end`, exclusive, in UTF-16 code units, as JavaScript's `slice` counts. */
export interface PersonalDataSpan {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
}
