import { events, lifecycle, type Submission } from '../../submissions/index.js';
import { mayBeListed } from '../../subscriptions/index.js';
import { FOLLOWER_TEMPLATES, type FollowerTemplate } from '../templates/template-names.js';

/** What followers are told of each event; a new event does not compile until it is decided. */
export const FOLLOWER_LETTERS: Readonly<Record<events.SubmissionEvent, FollowerTemplate | null>> = {
  [events.SUBMISSION_RECEIVED]: null,
  [events.SUBMISSION_PUBLISHED]: null,
  [events.SUBMISSION_WITHHELD]: 'follower.withheld',
  [events.SUBMISSION_ASSIGNED]: null,
  [events.SUBMISSION_HANDED_BACK]: null,
  [events.SUBMISSION_ANSWERED]: 'follower.answered',
  [events.SUBMISSION_CORRECTED]: 'follower.corrected',
  [events.ANSWER_REDACTED]: null,
  [events.PUBLIC_TEXT_EDITED]: null,
  [events.SUBMISSION_CLOSED]: 'follower.closed',
  [events.SUBMISSION_REOPENED]: 'follower.reopened',
  [events.SUBMISSION_FORWARDED]: 'follower.forwarded',
  [events.SUBMISSION_MERGED]: 'follower.merged',
  [events.SUBMISSION_UNMERGED]: 'follower.unmerged',
  [events.NEW_FACTS_TAKEN]: null,
  [events.SUBMISSION_WITHDRAWN]: 'follower.withdrawn',
  [events.EMAIL_CONFIRMED]: null,
  [events.DECISION_UNDONE]: null,
  [events.MESSAGE_SENT]: null,
  [events.IDENTITY_REVEALED]: null,
  [events.ATTACHMENT_ADDED]: null,
  [events.ACCESS_CODE_REQUESTED]: null,
  [events.REJECTION_PROPOSED]: null,
  [events.REJECTION_DISPUTED]: null,
  [events.APPEAL_LODGED]: null,
  [events.APPEAL_HANDED_ON]: null,
  [events.APPEAL_UPHELD]: null,
  [events.APPEAL_OVERTURNED]: null,
  [events.SUBMISSION_ERASED]: null,
  [events.DEADLINE_EXTENDED]: 'follower.deadline_extended',
  [events.VERDICT_GIVEN]: null,
  [events.VERDICT_REVIEWED]: null,
  [events.VERDICT_ASKED_AGAIN]: null,
  [events.FORWARDING_ASKED]: null,
  [events.FORWARDING_DECLINED]: null,
};

const OF_LISTS: ReadonlySet<FollowerTemplate> = new Set(['follower.new_case', 'follower.new_answer']);

/** Whether followers may learn this now: nothing of a case that is not public, and of one whose text is kept back only that. */
export function mayFollowersKnow(template: FollowerTemplate, { publication, procedure }: Submission): boolean {
  const status = lifecycle.publicStatusOf(publication, procedure);
  if (OF_LISTS.has(template)) return mayBeListed({ publication, procedure });
  return status !== null && (status !== 'rejected' || template === 'follower.withheld');
}

/** What those who follow a list of public cases are told of: what is new in it, and what was answered. */
export const LIST_LETTERS: Readonly<Partial<Record<events.SubmissionEvent, 'follower.new_case' | 'follower.new_answer'>>> = {
  [events.SUBMISSION_PUBLISHED]: 'follower.new_case',
  [events.SUBMISSION_ANSWERED]: 'follower.new_answer',
};

/** Templates that tell a follower of a change; the others ask them something, or gather many changes. */
export const CHANGES = FOLLOWER_TEMPLATES.filter(
  (name) => !['follower.confirm', 'follower.confirm_list', 'follower.digest'].includes(name),
);
