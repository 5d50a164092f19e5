import { type Actor, departmentsOf, type Office, officesOf, type StaffActor } from '../../../kernel/actor.js';
import { awaitedAfter } from './awaited.js';
import type { Procedure } from './submission-lifecycle.js';
import { isOpen, PROCEDURE_TABLE, PUBLICATION_TABLE } from './submission-lifecycle.js';
import { type CaseAction, CASE_ACTIONS, may } from './submission-policy.js';
import { hasTermToExtend } from './deadline-change.js';
import { isErasable, keepsPublicText } from './erasure.js';
import type { Submission } from './submission.js';
import { takesSupport } from './support.js';
import { hasStandingAnswer } from './dismissal.js';
import { forwardedOnRequest, reopenedByAuthor, takesVerdict } from './author-verdict-states.js';

/** What a department keeps in sight once the case is or was its own. */
const IN_A_DEPARTMENT: ReadonlySet<Procedure> = new Set(['assigned', 'answered', 'closed', 'reopened']);

/** Offices that one person or a few hold; "employee" says nothing about who is meant, and every department has a head: it is named by its department. */
export const PERSONAL_OFFICES: ReadonlySet<Office> = new Set(['mayor', 'deputy_mayor', 'secretary', 'councillor']);

/** True when the office points at its holders, so that they are kept away from the case (АПК чл. 113-115). */
export const isPersonalOffice = (office: Office | null): office is Office => office !== null && PERSONAL_OFFICES.has(office);

/** True when the case is about the department or office of this member of staff, or of somebody whose place they take today. */
export function isAboutOwn(staff: Pick<StaffActor, 'departmentId' | 'office' | 'standsIn'>, about: Submission['about']): boolean {
  if (!about) return false;
  if (about.departmentId !== null && departmentsOf(staff).includes(about.departmentId)) return true;
  return isPersonalOffice(about.office) && officesOf(staff).includes(about.office);
}

/** Whether the actor may know the case; `isKeptAway` says that a member of staff stepped back from it, or wrote it. */
export function maySee(actor: Actor, submission: Submission, isKeptAway: boolean): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'anyone':
      return false;
    case 'author':
      return actor.submissionId === submission.id;
    case 'staff':
      if (isKeptAway || isAboutOwn(actor, submission.about)) return false;
      if (actor.role === 'moderator') return true;
      // Only for the appeal, and only while it is theirs to decide.
      if (actor.role === 'appeals') return submission.awaits === 'appeal_outside';
      return actor.role === 'official' && isInDepartmentOf(actor, submission);
  }
}

/**
 * Whether the actor may know the case as far as their colleagues can tell: by role, department and who stepped back, whose names the staff
 * read. Who wrote it, and whom it is about, is left out: an answer without them alone would name them. Whether somebody is told of the
 * case is `maySee`.
 */
export const seemsToSee = (staff: StaffActor, submission: Submission, hasSteppedBack: boolean): boolean =>
  maySee(staff, { ...submission, about: null }, hasSteppedBack);

function isInDepartmentOf(actor: StaffActor, { departmentId, procedure }: Submission): boolean {
  return departmentId !== null && departmentsOf(actor).includes(departmentId) && IN_A_DEPARTMENT.has(procedure);
}

/**
 * What is left to do once the original was erased; whatever is not listed is not. Of such a case only the public text is there: it can be
 * taken from the public, and given back to it while it is kept.
 */
const AFTER_ERASURE: Partial<Record<CaseAction, (submission: Submission) => boolean>> = {
  read_queue: () => true,
  read_case: () => true,
  reject: () => true,
  second_look: () => true,
  publish_redacted: ({ publicText }) => publicText !== null,
  redact_answer: keepsPublicText,
  edit_public_text: keepsPublicText,
  settle_reports: keepsPublicText,
  report: keepsPublicText,
  review_verdict: keepsPublicText,
  erase: () => true,
};

/** A text that its author took back stays as it is. */
const mayBePublished = ({ publication, procedure }: Submission): boolean =>
  PUBLICATION_TABLE[publication].publish !== undefined && procedure !== 'withdrawn';

/** What was joined to another case is answered there, and its own text is shown to nobody. */
const isAppealable = ({ publication, procedure, awaits }: Submission): boolean =>
  publication === 'withheld' && procedure !== 'withdrawn' && procedure !== 'merged' && awaitedAfter(awaits, 'lodge') !== null;

/** Whether the state of the case allows the action, whoever asks. */
export function isPossible(action: CaseAction, submission: Submission): boolean {
  if (submission.erasure !== null && AFTER_ERASURE[action]?.(submission) !== true) return false;
  const publication = PUBLICATION_TABLE[submission.publication];
  const procedure = PROCEDURE_TABLE[submission.procedure];
  switch (action) {
    case 'publish':
    case 'publish_redacted':
      return mayBePublished(submission) && awaitedAfter(submission.awaits, 'decide_text') !== null;
    case 'redact':
      return mayBePublished(submission);
    case 'reject':
      // What was joined to another case is shown there or nowhere, and could not be appealed.
      return publication.withhold !== undefined && awaitedAfter(submission.awaits, 'propose') !== null && submission.procedure !== 'merged';
    case 'second_look':
      return awaitedAfter(submission.awaits, 'confirm') !== null;
    case 'appeal':
      return isAppealable(submission);
    case 'decide_appeal':
    case 'hand_on_appeal':
      return awaitedAfter(submission.awaits, 'uphold') !== null;
    case 'route':
      return procedure.assign !== undefined;
    case 'forward':
      return procedure.forward !== undefined || forwardedOnRequest(submission) !== undefined;
    case 'merge':
      return procedure.merge !== undefined && submission.awaits === null;
    case 'unmerge':
      return procedure.unmerge !== undefined;
    case 'support':
      return takesSupport(submission);
    case 'close':
      return procedure.close !== undefined;
    case 'reopen':
      return procedure.reopen !== undefined;
    case 'hand_back':
      return procedure.hand_back !== undefined;
    case 'answer':
      return procedure.answer !== undefined;
    case 'correct_answer':
      return submission.outcome !== null && hasStandingAnswer(submission);
    case 'redact_answer':
      return submission.answeredAt !== null;
    case 'edit_public_text':
    case 'report':
      return keepsPublicText(submission);
    case 'withdraw':
      return procedure.withdraw !== undefined;
    case 'reveal_identity':
      return submission.identity === 'hidden';
    case 'message_author':
    case 'message_staff':
    case 'attach_for_author':
      return submission.procedure !== 'withdrawn';
    case 'extend_deadline':
      // Whether the day has come already, and how often the law allows it, stands with the terms.
      return hasTermToExtend(submission);
    case 'ask_clarification':
      return isOpen(submission.procedure);
    case 'erase':
      return isErasable(submission);
    case 'give_verdict':
      return takesVerdict(submission);
    case 'reopen_by_author':
      return reopenedByAuthor(submission) !== undefined;
    case 'ask_forwarding':
      return takesVerdict(submission) && submission.forwardingAsked === null;
    case 'decline_forwarding':
      return forwardedOnRequest(submission) !== undefined;
    case 'read_queue':
    case 'read_case':
    case 'claim':
    // Whether a decision can still be taken back stands with the decision.
    case 'undo_decision':
    // Whether there are reports stands with the reports.
    case 'settle_reports':
    // Whether there is a sentence to review stands with the verdicts.
    case 'review_verdict':
    case 'declare_conflict':
    // Notes are words about a case, and no step of it.
    case 'note':
      return true;
  }
}

/** All that this actor may do with the case as it stands. */
export function allowedActions(actor: Actor, submission: Submission): CaseAction[] {
  return CASE_ACTIONS.filter((action) => may(actor, action) && isPossible(action, submission));
}
