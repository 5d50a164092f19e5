import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';

/** Changes are numbered; 400 at `pointer` for what is no number of one. */
export function changeId(text: string, pointer: string): string {
  if (!/^\d{1,18}$/.test(text)) fail(MALFORMED, { errors: [faultAt(pointer, { code: 'unknown_value', malformed: true })] });
  return text;
}
