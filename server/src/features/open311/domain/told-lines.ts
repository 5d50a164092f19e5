import { lifecycle, type TimelineType } from '../../submissions/domain/index.js';

/** What a line of a case's history can be. */
export type LineType = TimelineType;

/** What a public line of a case's history does: it leads to a state, it is told without one, or it is no news. */
type Telling = lifecycle.PublicStatus | 'stays' | 'untold';

/**
 * Every kind of line: a new one does not compile until it is told here. `published` and `published_again` lead to no state, as a case may
 * have come further while its text was not public.
 */
export const TELLING: Readonly<Record<TimelineType, Telling>> = {
  // Nobody is told of a case before its text is decided on, and then it is that which is news.
  received: 'untold',
  published: 'stays',
  published_again: 'stays',
  withheld: 'rejected',
  assigned: 'assigned',
  handed_back: 'published',
  answered: 'answered',
  corrected: 'stays',
  answer_redacted: 'stays',
  text_edited: 'stays',
  reopened: 'reopened',
  reopened_by_author: 'reopened',
  closed: 'closed',
  forwarded: 'forwarded',
  merged: 'merged',
  unmerged: 'published',
  withdrawn: 'withdrawn',
  appeal_lodged: 'stays',
  appeal_upheld: 'stays',
  appeal_overturned: 'stays',
  deadline_extended: 'stays',
  clarification_asked: 'stays',
  clarification_ended: 'stays',
  verdict_given: 'stays',
  forwarding_asked: 'stays',
  forwarding_declined: 'stays',
  erased: 'untold',
  verdict_reviewed: 'untold',
  new_facts: 'untold',
  message_from_author: 'untold',
  message_from_staff: 'untold',
  attachment_added: 'untold',
  identity_revealed: 'untold',
  access_code_renewed: 'untold',
  email_confirmed: 'untold',
  conflict_declared: 'untold',
  decision_undone: 'untold',
  rejection_proposed: 'untold',
  rejection_disputed: 'untold',
  appeal_handed_on: 'untold',
};

const types = Object.keys(TELLING) as TimelineType[];

/** Lines that become updates. */
export const TOLD_TYPES: readonly TimelineType[] = types.filter((type) => TELLING[type] !== 'untold');

/** Lines from which on the procedure stands somewhere else. That a text is withheld moves no procedure. */
export const MOVING_TYPES: readonly TimelineType[] = types.filter((type) => isState(TELLING[type]) && type !== 'withheld');

/**
 * Where a case stood right after a line: `moved` is the newest line among {@link MOVING_TYPES} up to it. Of a case whose text is withheld now
 * nothing is known but that.
 */
export function stoodAfter(publication: lifecycle.Publication, moved: TimelineType | null): lifecycle.PublicStatus {
  if (publication === 'withheld') return 'rejected';
  const told = moved === null ? 'stays' : TELLING[moved];
  return isState(told) ? told : 'published';
}

function isState(told: Telling): told is lifecycle.PublicStatus {
  return told !== 'stays' && told !== 'untold';
}
