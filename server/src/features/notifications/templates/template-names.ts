/** To the author of a case. The first two tell nothing but the number: the address is not confirmed yet. */
export const AUTHOR_TEMPLATES = [
  'author.confirm_address',
  'author.news',
  'author.received',
  'author.published',
  'author.published_redacted',
  'author.text_edited',
  'author.withheld',
  'author.withheld_ended',
  'author.appeal_lodged',
  'author.appeal_upheld',
  'author.appeal_overturned',
  'author.assigned',
  'author.answered',
  'author.corrected',
  'author.reopened',
  'author.closed',
  'author.forwarded',
  'author.forwarded_on_request',
  'author.merged',
  'author.unmerged',
  'author.withdrawn',
  'author.message',
  'author.identity_revealed',
  'author.access_code',
  'author.deadline_extended',
  'author.verdict_again',
  'author.reopened_by_author',
  'author.forwarding_declined',
] as const;
export type AuthorTemplate = (typeof AUTHOR_TEMPLATES)[number];

/** To those who follow a case; the first one asks whether they want to. */
export const FOLLOWER_TEMPLATES = [
  'follower.confirm',
  'follower.answered',
  'follower.corrected',
  'follower.reopened',
  'follower.closed',
  'follower.forwarded',
  'follower.merged',
  'follower.unmerged',
  'follower.withheld',
  'follower.withdrawn',
  'follower.deadline_extended',
  'follower.confirm_list',
  'follower.new_case',
  'follower.new_answer',
  'follower.digest',
] as const;
export type FollowerTemplate = (typeof FOLLOWER_TEMPLATES)[number];

/** To those who follow a commitment, a policy document or a monitor; the first one asks whether they want to. */
export const MONITORING_TEMPLATES = [
  'follower.confirm_monitoring',
  'follower.commitment_made',
  'follower.commitment_reported',
  'follower.commitment_assessed',
  'follower.commitment_replied',
] as const;
export type MonitoringTemplate = (typeof MONITORING_TEMPLATES)[number];

/** To those who want to hear what became of a consultation; the first one asks whether they do. */
export const CONSULTATION_TEMPLATES = ['consultation.confirm', 'consultation.concluded'] as const;
export type ConsultationTemplate = (typeof CONSULTATION_TEMPLATES)[number];

/** To staff, about cases. */
export const STAFF_TEMPLATES = [
  'moderator.new_case',
  'moderator.message',
  'moderator.handed_back',
  'moderator.new_facts',
  'moderator.unattended',
  'moderator.second_look',
  'moderator.appeal',
  'official.assigned',
  'official.reopened',
  'official.message',
  'official.new_facts',
  'official.terms',
  'official.verdict_no',
  'moderator.verdict_no',
  'moderator.reopened_by_author',
  'moderator.forwarding_asked',
  'official.answer_proposed',
  'official.answer_sent_back',
  'staff.mentioned',
  'official.escalated',
  'official.assessed',
  'monitor.replied',
] as const;
export type StaffTemplate = (typeof STAFF_TEMPLATES)[number];

/** To the owner of an account, about the account. */
export const ACCOUNT_TEMPLATES = [
  'account.invited',
  'account.password_reset',
  'account.password_changed',
  'account.totp_disabled',
  'account.totp_reset',
  'account.recovery_code_used',
  'account.deactivated',
  'account.reactivated',
  'account.webhook_given_up',
] as const;
export type AccountTemplate = (typeof ACCOUNT_TEMPLATES)[number];

export const TEMPLATE_NAMES = [
  ...[...AUTHOR_TEMPLATES, ...FOLLOWER_TEMPLATES, ...MONITORING_TEMPLATES, ...CONSULTATION_TEMPLATES],
  ...[...STAFF_TEMPLATES, ...ACCOUNT_TEMPLATES],
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
