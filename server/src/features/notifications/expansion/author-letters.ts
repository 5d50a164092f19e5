import { events } from '../../submissions/index.js';
import type { Codes } from '../templates/mail-request.js';
import type { AuthorTemplate } from '../templates/template-names.js';

const none = (): null => null;
const published = ({ redacted, afterAppeal }: Codes): AuthorTemplate | null => {
  if (afterAppeal === true) return null;
  return redacted === true ? 'author.published_redacted' : 'author.published';
};
const always = (template: AuthorTemplate) => (): AuthorTemplate => template;

/** What the author of a case is told of each event; a new event does not compile until it is decided. */
export const AUTHOR_LETTERS: Readonly<Record<events.SubmissionEvent, (codes: Codes) => AuthorTemplate | null>> = {
  [events.SUBMISSION_RECEIVED]: always('author.received'),
  [events.SUBMISSION_PUBLISHED]: published,
  [events.SUBMISSION_WITHHELD]: ({ ended }) => (ended === true ? 'author.withheld_ended' : 'author.withheld'),
  [events.SUBMISSION_ASSIGNED]: always('author.assigned'),
  [events.SUBMISSION_HANDED_BACK]: none,
  [events.SUBMISSION_ANSWERED]: always('author.answered'),
  [events.SUBMISSION_CORRECTED]: always('author.corrected'),
  [events.ANSWER_REDACTED]: none,
  [events.PUBLIC_TEXT_EDITED]: always('author.text_edited'),
  [events.SUBMISSION_CLOSED]: always('author.closed'),
  [events.SUBMISSION_REOPENED]: ({ by }) => (by === 'author' ? 'author.reopened_by_author' : 'author.reopened'),
  [events.SUBMISSION_FORWARDED]: ({ onRequest }) => (onRequest === true ? 'author.forwarded_on_request' : 'author.forwarded'),
  [events.SUBMISSION_MERGED]: always('author.merged'),
  [events.SUBMISSION_UNMERGED]: always('author.unmerged'),
  [events.NEW_FACTS_TAKEN]: none,
  [events.SUBMISSION_WITHDRAWN]: always('author.withdrawn'),
  [events.EMAIL_CONFIRMED]: none,
  [events.DECISION_UNDONE]: none,
  [events.MESSAGE_SENT]: ({ from }) => (from === 'author' ? null : 'author.message'),
  [events.IDENTITY_REVEALED]: always('author.identity_revealed'),
  [events.ATTACHMENT_ADDED]: none,
  [events.ACCESS_CODE_REQUESTED]: always('author.access_code'),
  [events.REJECTION_PROPOSED]: none,
  [events.REJECTION_DISPUTED]: none,
  [events.APPEAL_LODGED]: always('author.appeal_lodged'),
  [events.APPEAL_HANDED_ON]: none,
  [events.APPEAL_UPHELD]: always('author.appeal_upheld'),
  [events.APPEAL_OVERTURNED]: always('author.appeal_overturned'),
  [events.SUBMISSION_ERASED]: none,
  [events.DEADLINE_EXTENDED]: always('author.deadline_extended'),
  [events.VERDICT_GIVEN]: none,
  [events.VERDICT_REVIEWED]: none,
  [events.VERDICT_ASKED_AGAIN]: always('author.verdict_again'),
  [events.FORWARDING_ASKED]: none,
  [events.FORWARDING_DECLINED]: always('author.forwarding_declined'),
};

/**
 * What goes to an address that nobody confirmed: at first the question whose it is, later that there is news, and nothing at
 * all where a stranger would only be bothered.
 */
export const UNCONFIRMED: Readonly<Record<AuthorTemplate, 'author.confirm_address' | 'author.news' | null>> = {
  'author.confirm_address': 'author.confirm_address',
  'author.news': 'author.news',
  'author.received': 'author.confirm_address',
  'author.published': 'author.news',
  'author.published_redacted': 'author.news',
  'author.text_edited': 'author.news',
  'author.withheld': 'author.news',
  'author.withheld_ended': 'author.news',
  'author.appeal_lodged': null,
  'author.appeal_upheld': 'author.news',
  'author.appeal_overturned': 'author.news',
  'author.assigned': null,
  'author.answered': 'author.news',
  'author.corrected': null,
  'author.reopened': null,
  'author.closed': null,
  'author.forwarded': 'author.news',
  'author.forwarded_on_request': 'author.news',
  'author.merged': 'author.news',
  'author.unmerged': 'author.news',
  'author.withdrawn': null,
  'author.message': 'author.news',
  'author.identity_revealed': 'author.news',
  'author.access_code': null,
  'author.deadline_extended': 'author.news',
  'author.verdict_again': null,
  'author.reopened_by_author': 'author.news',
  'author.forwarding_declined': 'author.news',
};

/** Events that authors hear of, too, whose cases were joined to the one that it happened to: it is their answer. */
export const FOR_REPEATS: ReadonlySet<events.SubmissionEvent> = new Set([
  events.SUBMISSION_ANSWERED,
  events.SUBMISSION_CORRECTED,
  events.SUBMISSION_CLOSED,
  events.SUBMISSION_REOPENED,
  events.SUBMISSION_FORWARDED,
  events.DEADLINE_EXTENDED,
]);
