/** Types of the events that a case raises. Payloads hold identifiers, codes and dates only. */
export const SUBMISSION_RECEIVED = 'submission.received';
export const SUBMISSION_PUBLISHED = 'submission.published';
export const SUBMISSION_WITHHELD = 'submission.withheld';
export const SUBMISSION_ASSIGNED = 'submission.assigned';
export const SUBMISSION_HANDED_BACK = 'submission.handed_back';
export const SUBMISSION_ANSWERED = 'submission.answered';
export const SUBMISSION_CORRECTED = 'submission.corrected';
export const ANSWER_REDACTED = 'submission.answer_redacted';
export const PUBLIC_TEXT_EDITED = 'submission.public_text_edited';
export const SUBMISSION_CLOSED = 'submission.closed';
export const SUBMISSION_REOPENED = 'submission.reopened';
export const SUBMISSION_FORWARDED = 'submission.forwarded';
export const SUBMISSION_MERGED = 'submission.merged';
export const SUBMISSION_UNMERGED = 'submission.unmerged';
export const NEW_FACTS_TAKEN = 'submission.new_facts_taken';
export const SUBMISSION_WITHDRAWN = 'submission.withdrawn';
export const EMAIL_CONFIRMED = 'submission.email_confirmed';
/** A moderator took a decision back before anybody was told of it. */
export const DECISION_UNDONE = 'submission.decision_undone';
export const MESSAGE_SENT = 'submission.message_sent';
export const IDENTITY_REVEALED = 'submission.identity_revealed';
export const ATTACHMENT_ADDED = 'submission.attachment_added';
export const ACCESS_CODE_REQUESTED = 'submission.access_code_requested';
/** One moderator would withhold the text, and another one has to say yes or no. */
export const REJECTION_PROPOSED = 'submission.rejection_proposed';
export const REJECTION_DISPUTED = 'submission.rejection_disputed';
export const APPEAL_LODGED = 'submission.appeal_lodged';
/** An appeal goes to other people than before, as nobody else may decide it. */
export const APPEAL_HANDED_ON = 'submission.appeal_handed_on';
export const APPEAL_UPHELD = 'submission.appeal_upheld';
export const APPEAL_OVERTURNED = 'submission.appeal_overturned';
/** The author says whether the answer settles the matter. */
export const VERDICT_GIVEN = 'submission.verdict_given';
/** A moderator let a sentence of the author's verdict through, or kept it back. */
export const VERDICT_REVIEWED = 'submission.verdict_reviewed';
/** Four weeks have passed since the answer: the author is asked once more. */
export const VERDICT_ASKED_AGAIN = 'submission.verdict_asked_again';
/** The author asks that the answered case be sent to somebody else. */
export const FORWARDING_ASKED = 'submission.forwarding_asked';
export const FORWARDING_DECLINED = 'submission.forwarding_declined';
export const SUBMISSION_ERASED = 'submission.erased';
/** The superior body gave more time for the decision. */
export const DEADLINE_EXTENDED = 'submission.deadline_extended';

/** After these everybody reads what they read before. */
export const QUIET_EVENTS = [
  SUBMISSION_RECEIVED,
  EMAIL_CONFIRMED,
  MESSAGE_SENT,
  IDENTITY_REVEALED,
  ACCESS_CODE_REQUESTED,
  VERDICT_ASKED_AGAIN,
] as const;

export const SUBMISSION_EVENTS = [
  SUBMISSION_RECEIVED,
  SUBMISSION_PUBLISHED,
  SUBMISSION_WITHHELD,
  SUBMISSION_ASSIGNED,
  SUBMISSION_HANDED_BACK,
  SUBMISSION_ANSWERED,
  SUBMISSION_CORRECTED,
  ANSWER_REDACTED,
  PUBLIC_TEXT_EDITED,
  SUBMISSION_CLOSED,
  SUBMISSION_REOPENED,
  SUBMISSION_FORWARDED,
  SUBMISSION_MERGED,
  SUBMISSION_UNMERGED,
  NEW_FACTS_TAKEN,
  SUBMISSION_WITHDRAWN,
  EMAIL_CONFIRMED,
  DECISION_UNDONE,
  MESSAGE_SENT,
  IDENTITY_REVEALED,
  ATTACHMENT_ADDED,
  ACCESS_CODE_REQUESTED,
  REJECTION_PROPOSED,
  REJECTION_DISPUTED,
  APPEAL_LODGED,
  APPEAL_HANDED_ON,
  APPEAL_UPHELD,
  APPEAL_OVERTURNED,
  SUBMISSION_ERASED,
  DEADLINE_EXTENDED,
  VERDICT_GIVEN,
  VERDICT_REVIEWED,
  VERDICT_ASKED_AGAIN,
  FORWARDING_ASKED,
  FORWARDING_DECLINED,
] as const;
export type SubmissionEvent = (typeof SUBMISSION_EVENTS)[number];
