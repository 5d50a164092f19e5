import type { RecipientType } from './mail-request.js';
import type { TemplateName } from './template-names.js';

/** The letters that ask whether an address wants to follow, and as whom they are addressed. */
export const FOLLOW_QUESTIONS = {
  'follower.confirm': 'follower',
  'follower.confirm_list': 'follower',
  'follower.confirm_monitoring': 'watcher',
  'consultation.confirm': 'consultation_follower',
} as const satisfies Partial<Record<TemplateName, RecipientType>>;

export type FollowQuestion = keyof typeof FOLLOW_QUESTIONS;
