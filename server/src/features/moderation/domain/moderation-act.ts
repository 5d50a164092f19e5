import { DECISIONS } from './decision.js';

export const MODERATION_ACTS = [...DECISIONS, 'forward', 'merge', 'unmerge', 'close', 'reopen'] as const;
/** Every act of a moderator that is kept with its reason. */
export type ModerationAct = (typeof MODERATION_ACTS)[number];
