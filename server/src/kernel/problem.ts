import type { Words } from './words.js';

/** Statuses of expected failures (RFC 9110 §15.5, RFC 6585). */
export const PROBLEM_STATUSES = [400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 414, 415, 422, 429, 431, 503] as const;
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];

interface Definition {
  /** Ends the stable type URI `/problems/{slug}`. */
  readonly slug: string;
  readonly status: ProblemStatus;
  readonly title: Words;
  /** What the reader can do about it. */
  readonly detail: Words;
}

declare const defined: unique symbol;

/** A kind of expected failure (RFC 9457 §3.1.1). The mark keeps one from being made except by {@link problemType}. */
export interface ProblemType extends Definition {
  readonly [defined]: true;
}

const types = new Map<string, ProblemType>();

/**
 * Defines a kind of failure, once, beside the rule that it belongs to. Everything that can be sent is thereby known to
 * {@link problemTypes}, and so has a page of its own. @throws Error for a slug that another kind has.
 */
export function problemType(definition: Definition): ProblemType {
  if (types.has(definition.slug)) throw new Error(`Two kinds of problem are called ${definition.slug}`);
  const type = definition as ProblemType;
  types.set(type.slug, type);
  return type;
}

/** Every kind of failure that is defined by what is loaded, by its slug. */
export const problemTypes = (): ReadonlyMap<string, ProblemType> => types;

/** One wrong field: `pointer` is a JSON pointer (RFC 6901) into the request's body, `code` is stable. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Words;
}

/** An expected failure. Anything else that is thrown is a bug and answered with 500. */
export interface Problem {
  readonly type: ProblemType;
  readonly detail?: Words;
  readonly errors?: readonly FieldError[];
  /** Seconds after which a retry makes sense (RFC 9110 §10.2.3). */
  readonly retryAfter?: number;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export function failure(type: ProblemType, more: Omit<Problem, 'type'> = {}): Result<never> {
  return { ok: false, problem: { type, ...more } };
}

/** Carries a problem from a use case to the HTTP edge, where it becomes problem+json or a page. */
export class ProblemException extends Error {
  constructor(readonly problem: Problem) {
    super(problem.type.slug);
    this.name = 'ProblemException';
  }
}

/** The value of a result; its problem leaves as an exception that the edge knows. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemException(result.problem);
}

export function fail(type: ProblemType, more: Omit<Problem, 'type'> = {}): never {
  throw new ProblemException({ type, ...more });
}
