import type { Problem } from '../../kernel/problem.js';
import { UNEXPECTED } from '../http/unexpected-failure.js';
import type { FormOutcome } from './pages.js';

/** What somebody typed, by the names of the fields. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Names of our fields: words, and a dot where a field is part of another. Whatever else came is not ours to give back. */
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,40}(?:\.[a-z][A-Za-z0-9]{0,40})?$/;

/** The fields of a form's body; nothing for a body of any other shape. */
export function formValues(body: unknown): Record<string, string | string[]> {
  if (typeof body !== 'object' || body === null) return {};
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (!FIELD_NAME.test(name)) continue;
    if (typeof value === 'string') values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((each) => typeof each === 'string');
  }
  return values;
}

/**
 * What the page of a form shows when sending it failed: the typed values, the wrong fields, or one sentence above the
 * form. Null is a failure that nobody expected: even then nothing that was typed is lost.
 */
export function failedForm(problem: Problem | null, values: FormValues): FormOutcome & { readonly retryAfter?: number } {
  if (!problem) return { values, errors: [], status: 500, banner: UNEXPECTED.detail };
  const errors = problem.errors ?? [];
  return {
    values,
    errors,
    status: problem.type.status,
    ...(errors.length === 0 ? { banner: problem.detail ?? problem.type.detail } : {}),
    ...(problem.retryAfter === undefined ? {} : { retryAfter: problem.retryAfter }),
  };
}
