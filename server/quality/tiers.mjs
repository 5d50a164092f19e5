/** The tier of every feature. A feature imports another only through its door, and only from a lower tier. */
export const TIERS = [
  ['admission', 'authorities', 'attachments', 'reasons', 'work-calendar', 'language'],
  ['accounts', 'following', 'redaction', 'file-redaction', 'policies', 'evidence'],
  ['submissions', 'monitors', 'consultations'],
  ['moderation'],
  ['responses', 'after-publication', 'case-notes'],
  ['deadlines', 'commitments'],
  ['verdicts', 'assessments', 'subscriptions'],
  ['forwarding', 'monitoring-campaigns', 'fix-rate'],
  ['public-register', 'moderation-register', 'author-case', 'casework', 'notifications', 'audit-trail', 'retention', 'monitor-desk'],
  ['overdue-board', 'deadline-calendar'],
  ['feeds'],
  ['demo'],
];
