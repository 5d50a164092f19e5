import { DECISIONS } from './decision.js';

export const MODERATION_ACTS = [
  ...DECISIONS,
  ...(['propose_reject', 'dispute_reject', 'uphold_appeal', 'overturn_appeal'] as const),
  ...(['forward', 'merge', 'unmerge', 'close', 'reopen'] as const),
] as const;
/** Every act of a moderator that is kept with its reason. */
export type ModerationAct = (typeof MODERATION_ACTS)[number];

/** Opinions among moderators before anything is decided: the author is told of none. */
const AMONG_MODERATORS: ReadonlySet<ModerationAct> = new Set(['propose_reject', 'dispute_reject']);

export const isToldToAuthor = (act: ModerationAct): boolean => !AMONG_MODERATORS.has(act);
