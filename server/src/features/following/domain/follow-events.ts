import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { FollowedSubject } from './follow.js';

/** Somebody asked to follow a subject; the address has yet to be confirmed. */
export const FOLLOW_REQUESTED = 'follow.requested';

export const followRequested = (followId: string, subject: FollowedSubject): DomainEvent => ({
  type: FOLLOW_REQUESTED,
  subjectType: subject.type,
  subjectId: subject.id,
  payload: { followId },
});
