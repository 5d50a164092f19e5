export const TIMELINE_TYPES = [
  'received',
  'published',
  'published_again',
  'withheld',
  'assigned',
  'handed_back',
  'answered',
  'corrected',
  'answer_redacted',
  'text_edited',
  'reopened',
  'closed',
  'forwarded',
  'merged',
  'unmerged',
  'new_facts',
  'withdrawn',
  'message_from_author',
  'message_from_staff',
  'attachment_added',
  'identity_revealed',
  'access_code_renewed',
  'email_confirmed',
  'conflict_declared',
  'decision_undone',
  'erased',
] as const;
/** What a line of a case's history tells. */
export type TimelineType = (typeof TIMELINE_TYPES)[number];

/** Lines that only staff read: they tell of people, of what holds no more, or of what another author wrote. */
export const STAFF_ONLY_TYPES: ReadonlySet<TimelineType> = new Set(['conflict_declared', 'decision_undone', 'new_facts']);
