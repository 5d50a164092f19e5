import type { CivilDate } from '../../../kernel/civil-date.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import type { TermRules } from '../../work-calendar/index.js';
import { forwardedOnRequest, reopenedByAuthor, takesVerdict } from './author-verdict-states.js';
import type { CaseChange } from './case-change.js';
import { keepsPublicText } from './erasure.js';
import * as events from './submission-events.js';
import { ACTION_NOT_POSSIBLE } from './submission-problems.js';
import type { Submission } from './submission.js';
import { countTerms } from './terms.js';
import type { Verdict, Wish } from './vocabulary.js';

export { goesOnRequest, takesVerdict } from './author-verdict-states.js';

export interface VerdictPlace {
  readonly responseId: string;
  readonly round: string;
}

/** The author says of the answer whether it settles the matter. Nothing of the case changes by it: the word of the municipality stands. */
export function giveVerdict(submission: Submission, verdict: Verdict, { responseId, round }: VerdictPlace): Result<CaseChange> {
  if (!takesVerdict(submission)) return failure(ACTION_NOT_POSSIBLE);
  const details = { responseId, round, verdict };
  return success({
    patch: {},
    entry: { type: 'verdict_given', isPublic: true, details },
    event: { type: events.VERDICT_GIVEN, payload: details },
  });
}

/** What a moderator did with the author's sentence: staff read who and when. What everybody still reads after the erasure can be taken back. */
export function reviewVerdict(submission: Submission, responseId: string): Result<CaseChange> {
  if (submission.erasure !== null && !keepsPublicText(submission)) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: {},
    entry: { type: 'verdict_reviewed', isPublic: false, details: { responseId } },
    event: { type: events.VERDICT_REVIEWED, payload: { responseId } },
  });
}

/**
 * The author brings new facts after the answer, once (АПК чл. 124 leaves repeats without them unexamined). They are a matter that the
 * municipality has not decided yet: a new term to decide it begins on the day they came (АПК чл. 118, 121), `today` in Europe/Sofia. The
 * day by which the first answer was due stays in the history; a case without a statutory clock gets none.
 */
export function reopenByAuthor(
  submission: Submission,
  { at, today, rules }: { readonly at: Date; readonly today: CivilDate; readonly rules: TermRules },
): Result<CaseChange> {
  const procedure = reopenedByAuthor(submission);
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  const { extendedTo, decideBy, notifyBy } = countTerms({ ...submission, extendedTo: null }, today, rules);
  return success({
    patch: {
      procedure,
      extendedTo,
      decideBy,
      notifyBy,
      clockStartedOn: today,
      closedAt: null,
      reopenedByAuthorAt: at,
      forwardingAsked: null,
    },
    entry: { type: 'reopened_by_author', isPublic: true, details: { decideByBefore: submission.decideBy, decideBy } },
    event: { type: events.SUBMISSION_REOPENED, payload: { by: 'author' } },
  });
}

/** The author asks that somebody above or beside the municipality look at it: a moderator sends it there, or says why not. */
export function askForwarding(submission: Submission, wish: Wish): Result<CaseChange> {
  if (!takesVerdict(submission) || submission.forwardingAsked !== null) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { forwardingAsked: wish },
    entry: { type: 'forwarding_asked', isPublic: true, details: { wish } },
    event: { type: events.FORWARDING_ASKED, payload: { wish } },
  });
}

/** The moderator does not send it on, and tells the author why. */
export function declineForwarding(submission: Submission, note: string): Result<CaseChange> {
  if (!forwardedOnRequest(submission)) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { forwardingAsked: null },
    entry: { type: 'forwarding_declined', isPublic: true, details: { wish: submission.forwardingAsked, note } },
    event: { type: events.FORWARDING_DECLINED, payload: { wish: submission.forwardingAsked } },
  });
}
