import type { Role } from '../../../kernel/actor.js';

export const ASSESSMENT_ACTIONS = ['assess', 'read_desk', 'reply', 'read_awaiting_reply'] as const;
/** All that is done with assessments by those who sign in; everybody reads them, and nobody changes or deletes one. */
export type AssessmentAction = (typeof ASSESSMENT_ACTIONS)[number];

/**
 * Who may do what: no role is in both tracks, so that nobody writes in the words of the other side. A new action does not compile until it
 * stands here.
 */
export const ASSESSMENT_ACCESS: Readonly<Record<AssessmentAction, readonly Role[]>> = {
  assess: ['monitor'],
  read_desk: ['monitor'],
  reply: ['official'],
  read_awaiting_reply: ['official'],
};
