import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { problems, type vocabulary } from '../../submissions/domain/index.js';
import type { AnswerPoint } from './answer-point.js';
import type { Answer } from './answer.js';

/** An answer as it comes from outside: departments by their slugs. What is left out is not said. */
export interface GivenAnswer {
  readonly outcome: vocabulary.Outcome;
  readonly text: string;
  readonly legalGround?: string | null | undefined;
  readonly doneOn?: CivilDate | null | undefined;
  readonly commitment?: { readonly what: string; readonly department: string } | null | undefined;
  readonly commitmentDue?: CivilDate | null | undefined;
  readonly points?: readonly AnswerPoint[] | undefined;
  readonly correctionNote?: string | null | undefined;
}

const UNKNOWN_DEPARTMENT: Words = { bg: 'Изберете отдел от списъка.', en: 'Choose a department from the list.' };

/** The answer with its department found; 422 when `departmentOf` knows none by that slug. */
export function answerOf(given: GivenAnswer, departmentOf: (slug: string) => { readonly id: DepartmentId } | null): Result<Answer> {
  const { outcome, text, legalGround = null, doneOn = null, commitmentDue = null, points = [], correctionNote = null } = given;
  const plain = { outcome, text, legalGround, doneOn, commitmentDue, points, correctionNote };
  if (!given.commitment) return success({ ...plain, commitment: null });
  const department = departmentOf(given.commitment.department);
  if (department) return success({ ...plain, commitment: { what: given.commitment.what, departmentId: department.id } });
  const errors = [{ pointer: '/commitment/department', code: 'unknown_department', detail: UNKNOWN_DEPARTMENT }];
  return failure(problems.DECISION_INVALID, { errors });
}
