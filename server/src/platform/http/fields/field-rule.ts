/** What is wrong with one value. `malformed` says that its shape is wrong (400), not that it breaks a rule (422). */
export interface FieldFault {
  readonly code: FaultCode;
  readonly malformed: boolean;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const FAULT_CODES = [
  'missing',
  'not_text',
  'not_a_number',
  'not_a_decimal',
  'not_a_flag',
  'not_a_list',
  'unknown_value',
  'unknown_field',
  'blank',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'too_many',
  'not_an_email',
  'not_a_phone',
  'not_a_date',
  'not_an_id',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** A rule over one value, as it came; null when the value keeps it. */
export type FieldRule = (value: unknown) => FieldFault | null;

export const malformed = (code: FaultCode): FieldFault => ({ code, malformed: true });

export const broken = (code: FaultCode, values: Readonly<Record<string, string | number>> = {}): FieldFault => ({
  code,
  malformed: false,
  values,
});
