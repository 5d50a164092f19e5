/** The tier of every feature. A feature imports another only through its door, and only from a lower tier. */
export const TIERS = [
  ['admission', 'authorities', 'attachments', 'reasons', 'work-calendar', 'language'],
  ['accounts', 'following', 'redaction', 'file-redaction', 'policies'],
  ['submissions'],
  ['moderation'],
  ['responses', 'after-publication', 'case-notes', 'subscriptions'],
  ['deadlines'],
  ['verdicts'],
  ['forwarding'],
  ['public-register', 'moderation-register', 'author-case', 'casework', 'notifications', 'audit-trail', 'retention'],
  ['overdue-board', 'deadline-calendar'],
  ['feeds'],
  ['demo'],
];
