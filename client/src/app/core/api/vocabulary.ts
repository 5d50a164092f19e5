/** The words of the API: literal unions, each with its words for people in core/labels. */
export type Language = 'bg' | 'en';
export type Kind = 'recommendation' | 'signal';
export type Topic = 'services' | 'corruption' | 'conflict_of_interest' | 'abuse_of_office' | 'ethics';
export type Identity = 'named' | 'hidden' | 'anonymous';
export type Office = 'mayor' | 'deputy_mayor' | 'secretary' | 'councillor' | 'employee';
export type Role = 'moderator' | 'official' | 'administrator' | 'monitor';
export type Publication = 'pending' | 'published' | 'withheld';
export type Procedure = 'received' | 'assigned' | 'answered' | 'closed' | 'reopened' | 'forwarded' | 'merged' | 'withdrawn';
/** The one status the public sees, derived from publication and procedure. */
export type PublicStatus =
  'published' | 'assigned' | 'answered' | 'reopened' | 'closed' | 'forwarded' | 'merged' | 'rejected' | 'withdrawn';
/** What the author sees: the public status, or that a moderator has not decided yet. */
export type CaseStatus = PublicStatus | 'pending';
export type ReasonCode =
  | 'names_private_person'
  | 'insult'
  | 'outside_competence'
  | 'duplicate'
  | 'no_concrete_facts'
  | 'older_than_two_years'
  | 'spam'
  | 'unlawful_content';
export type Outcome = 'accepted' | 'partly_accepted' | 'not_accepted' | 'explained' | 'already_done';
export type Decision = 'publish' | 'publish_redacted' | 'reject' | 'route';
/** What a moderator can have done with a case, as its author is told. */
export type ModerationAct = Decision | 'forward' | 'merge' | 'close' | 'reopen';
export type TimelineType =
  | 'received'
  | 'published'
  | 'withheld'
  | 'assigned'
  | 'handed_back'
  | 'answered'
  | 'corrected'
  | 'reopened'
  | 'closed'
  | 'forwarded'
  | 'merged'
  | 'withdrawn'
  | 'message_from_author'
  | 'message_from_staff'
  | 'attachment_added'
  | 'identity_revealed'
  | 'access_code_renewed'
  | 'email_confirmed'
  | 'published_again'
  | 'conflict_declared';
export type TimelineActor = 'author' | 'moderator' | 'department' | 'system';
export type SubmissionStep = 'kind' | 'text' | 'about' | 'place' | 'files' | 'identity' | 'contact' | 'check' | 'sent';

/** ISO 8601 in UTC, ending in `Z`. */
export type Timestamp = string;
/** `YYYY-MM-DD` in Europe/Sofia. */
export type CivilDate = string;
