import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { FollowedSubject } from './follow.js';

/** Somebody asked to follow a subject; the address has yet to be confirmed. */
export const FOLLOW_REQUESTED = 'follow.requested';

/** The owner of an address wants the letters. */
export const FOLLOW_CONFIRMED = 'follow.confirmed';

export const followConfirmed = (followId: string, subject: FollowedSubject): DomainEvent => ({
  type: FOLLOW_CONFIRMED,
  subjectType: subject.type,
  subjectId: subject.id,
  payload: { followId },
});

export const followRequested = (followId: string, subject: FollowedSubject): DomainEvent => ({
  type: FOLLOW_REQUESTED,
  subjectType: subject.type,
  subjectId: subject.id,
  payload: { followId },
});
