import { addYears, type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import { SUBMISSION_INVALID, SUBMISSION_RULES, type SubmissionRule } from './submission-problems.js';
import type { SubmissionContent } from './submission.js';
import { SIGNAL_ONLY_TOPICS } from './vocabulary.js';

/** Age after which a violation is no longer examined, in years (АПК чл. 111, ал. 4). */
const LIMITATION_YEARS = 2;

export const ruleBroken = (pointer: string, rule: SubmissionRule): FieldError => ({
  pointer,
  code: rule,
  detail: SUBMISSION_RULES[rule],
});

/** The rules between the fields of a submission; lengths and shapes are checked at the edge. `today` is in Europe/Sofia. */
export function checkSubmission(content: SubmissionContent, today: CivilDate): Result<SubmissionContent> {
  const errors: FieldError[] = [];
  if (content.kind === 'recommendation') {
    if (SIGNAL_ONLY_TOPICS.has(content.topic)) errors.push(ruleBroken('/topic', 'topic_needs_signal'));
    if (content.about) errors.push(ruleBroken('/about', 'about_needs_signal'));
    if (content.occurredOn) errors.push(ruleBroken('/occurredOn', 'date_needs_signal'));
  }
  if (content.identity === 'anonymous') {
    if (content.authorName) errors.push(ruleBroken('/author/name', 'anonymous_has_no_name'));
    if (content.authorPhone) errors.push(ruleBroken('/author/phone', 'anonymous_has_no_name'));
  } else if (!content.authorName) {
    errors.push(ruleBroken('/author/name', 'name_required'));
  }
  if (content.occurredOn && isAfter(content.occurredOn, today)) errors.push(ruleBroken('/occurredOn', 'date_in_future'));
  return errors.length > 0 ? failure(SUBMISSION_INVALID, { errors }) : success(content);
}

/** True for a signal about a violation older than two years, which starts no proceeding (АПК чл. 111, ал. 4). */
export function isTimeBarred(content: Pick<SubmissionContent, 'kind' | 'occurredOn'>, today: CivilDate): boolean {
  return content.kind === 'signal' && content.occurredOn !== null && isBefore(content.occurredOn, addYears(today, -LIMITATION_YEARS));
}

/** Whether the municipality has to decide within the statutory term. */
export function isStatutory(content: Pick<SubmissionContent, 'kind' | 'identity' | 'occurredOn'>, today: CivilDate): boolean {
  return content.identity !== 'anonymous' && !isTimeBarred(content, today);
}
