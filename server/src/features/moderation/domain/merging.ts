import type { CivilDate } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import { failure, type FieldError, type Result } from '../../../kernel/problem.js';
import { changes, lifecycle, opinions, problems, type Submission } from '../../submissions/domain/index.js';
import { type ModerationRule, moderationFault } from './moderation-rules.js';

/**
 * Joins a repeat to the earlier case, which goes on for both (АПК чл. 124); 422 at `/into` when that one cannot take it, 409 for a conflict.
 * `appealUntil` is the last day for an appeal against withholding the repeat's text, null when there can be none: what is merged cannot be
 * appealed, so that the moderator who withheld it would otherwise choose whether anybody else looks at that.
 */
export function joinInto(repeat: Submission, earlier: Submission, appealUntil: CivilDate | null): Result<changes.CaseChange> {
  const fault =
    faultOf(repeat, earlier) ?? (appealUntil === null ? null : moderationFault('/into', 'appeal_open', { day: dayWords(appealUntil) }));
  if (fault) return failure(problems.DECISION_INVALID, { errors: [fault] });
  const about = repeat.about?.departmentId ?? null;
  // Whom the repeat is about must not answer it by way of the earlier case (АПК чл. 113-115).
  return about !== null && about === earlier.departmentId ? failure(problems.CONFLICT_OF_INTEREST) : changes.merge(repeat, earlier);
}

function faultOf(repeat: Submission, earlier: Submission): FieldError | null {
  const broken: readonly (readonly [boolean, ModerationRule])[] = [
    [repeat.id === earlier.id, 'into_itself'],
    [earlier.procedure === 'merged' || earlier.procedure === 'withdrawn', 'into_ended'],
    [earlier.publication === 'withheld', 'into_withheld'],
    [earlier.receivedAt > repeat.receivedAt, 'into_later'],
    [repeat.awaits === 'second_look', 'second_look_first'],
    [earlier.awaits === 'second_look', 'into_second_look'],
    // A merger takes the text from the public by the word of one: what needs two goes on where everybody can read of it.
    [opinions.needsTwo(repeat) && !lifecycle.isTextPublic(earlier.publication, earlier.procedure), 'into_not_public'],
  ];
  const rule = broken.find(([isBroken]) => isBroken)?.[1];
  return rule ? moderationFault('/into', rule) : null;
}
