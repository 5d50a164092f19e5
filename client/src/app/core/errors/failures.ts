/** Kinds of failure that differ in what a visitor can do about them. */
export type FailureKind =
  | 'malformed'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'outdated'
  | 'slow'
  | 'too-large'
  | 'long-address'
  | 'unsupported'
  | 'too-many'
  | 'cookies'
  | 'unavailable'
  | 'broken';

const kinds: Readonly<Record<number, FailureKind>> = {
  400: 'malformed',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'outdated',
  408: 'slow',
  409: 'outdated',
  410: 'not-found',
  412: 'outdated',
  413: 'too-large',
  414: 'long-address',
  415: 'unsupported',
  422: 'malformed',
  429: 'too-many',
  431: 'cookies',
  500: 'broken',
  503: 'unavailable',
};

export interface Failure {
  kind: FailureKind;
  /** of the response */
  status: number;
}

/**
 * What a status means to a visitor.
 * @param status 0 when the API could not be reached
 */
export function failureOf(status: number): Failure {
  if (status === 0) return { kind: 'unavailable', status: 503 };
  const kind = kinds[status];
  if (kind !== undefined) return { kind, status };
  return status >= 400 && status <= 499 ? { kind: 'malformed', status: 400 } : { kind: 'broken', status: 500 };
}

/** The failure that an address `error/413` is about; one that stands for none is itself unknown. */
export function failureAt(status: string): Failure {
  return kinds[Number(status)] === undefined ? failureOf(404) : failureOf(Number(status));
}

/** A page or a form never takes this many words to fill in; what is shorter is no loss. */
const SHORT = 15;

/** The texts among the values of a form that somebody took time to write: words, and neither keys nor choices. */
export function writtenTexts(values: Readonly<Record<string, string | string[]>>): string[] {
  return Object.values(values).filter(
    (value): value is string => typeof value === 'string' && value.length >= SHORT && /\S\s+\S/.test(value),
  );
}
