import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';

/** 400 at `/after`, for a cursor that is none of ours. */
export const refuseCursor = (): never => fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
