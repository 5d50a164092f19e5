import { events } from '../../submissions/index.js';
import type { Codes } from '../templates/mail-request.js';
import type { StaffTemplate } from '../templates/template-names.js';

/**
 * `moderators`: all who may see the case. `deciders`: whoever may give the second opinion that it waits for. `officials`: those of its department, and the moderators, with `orElse`, when none
 * of them may see it.
 */
export type StaffLetter =
  | { readonly to: 'moderators'; readonly template: StaffTemplate }
  | { readonly to: 'deciders'; readonly template: StaffTemplate }
  | { readonly to: 'officials'; readonly template: StaffTemplate; readonly orElse: StaffTemplate };

const nobody = (): null => null;
const whoever = (letter: StaffLetter) => (): StaffLetter => letter;

/** Who of the staff is told of each event; a new event does not compile until it is decided. */
export const STAFF_LETTERS: Readonly<Record<events.SubmissionEvent, (codes: Codes) => StaffLetter | null>> = {
  [events.SUBMISSION_RECEIVED]: whoever({ to: 'moderators', template: 'moderator.new_case' }),
  [events.SUBMISSION_PUBLISHED]: nobody,
  [events.SUBMISSION_WITHHELD]: nobody,
  [events.SUBMISSION_ASSIGNED]: whoever({ to: 'officials', template: 'official.assigned', orElse: 'moderator.unattended' }),
  [events.SUBMISSION_HANDED_BACK]: whoever({ to: 'moderators', template: 'moderator.handed_back' }),
  [events.SUBMISSION_ANSWERED]: nobody,
  [events.SUBMISSION_CORRECTED]: nobody,
  [events.ANSWER_REDACTED]: nobody,
  [events.PUBLIC_TEXT_EDITED]: nobody,
  [events.SUBMISSION_CLOSED]: nobody,
  [events.SUBMISSION_REOPENED]: whoever({ to: 'officials', template: 'official.reopened', orElse: 'moderator.unattended' }),
  [events.SUBMISSION_FORWARDED]: nobody,
  [events.SUBMISSION_MERGED]: nobody,
  [events.SUBMISSION_UNMERGED]: nobody,
  [events.NEW_FACTS_TAKEN]: whoever({ to: 'officials', template: 'official.new_facts', orElse: 'moderator.new_facts' }),
  [events.SUBMISSION_WITHDRAWN]: nobody,
  [events.EMAIL_CONFIRMED]: nobody,
  [events.DECISION_UNDONE]: nobody,
  [events.MESSAGE_SENT]: ({ from, occasion }) => {
    if (from !== 'author') return null;
    // The department hears of it as of every reopening; moderators have to hand it to somebody first.
    if (occasion === 'reopening') return { to: 'moderators', template: 'moderator.reopened_by_author' };
    return { to: 'officials', template: 'official.message', orElse: 'moderator.message' };
  },
  [events.IDENTITY_REVEALED]: nobody,
  [events.ATTACHMENT_ADDED]: nobody,
  [events.ACCESS_CODE_REQUESTED]: nobody,
  [events.REJECTION_PROPOSED]: whoever({ to: 'deciders', template: 'moderator.second_look' }),
  [events.REJECTION_DISPUTED]: nobody,
  [events.APPEAL_LODGED]: whoever({ to: 'deciders', template: 'moderator.appeal' }),
  [events.APPEAL_HANDED_ON]: whoever({ to: 'deciders', template: 'moderator.appeal' }),
  [events.APPEAL_UPHELD]: nobody,
  [events.APPEAL_OVERTURNED]: nobody,
  [events.SUBMISSION_ERASED]: nobody,
  [events.DEADLINE_EXTENDED]: nobody,
  [events.VERDICT_GIVEN]: ({ verdict }) =>
    verdict === 'no' ? { to: 'officials', template: 'official.verdict_no', orElse: 'moderator.verdict_no' } : null,
  [events.VERDICT_REVIEWED]: nobody,
  [events.VERDICT_ASKED_AGAIN]: nobody,
  [events.FORWARDING_ASKED]: whoever({ to: 'moderators', template: 'moderator.forwarding_asked' }),
  [events.FORWARDING_DECLINED]: nobody,
};
