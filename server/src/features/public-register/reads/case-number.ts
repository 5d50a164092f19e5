import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { parseCaseNumber } from '../../language/index.js';
import { problems } from '../../submissions/index.js';

/** The number that somebody typed or clicked, look-alikes understood; 404 for what can be no number. */
export function readCaseNumber(text: string): CaseNumber {
  return parseCaseNumber(text) ?? fail(problems.CASE_NOT_FOUND);
}
