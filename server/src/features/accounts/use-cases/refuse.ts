import { fail, type FieldError } from '../../../kernel/problem.js';
import { INVALID } from '../../../platform/http/http-problems.js';

/** Ends the use case with 422 when something is wrong. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
