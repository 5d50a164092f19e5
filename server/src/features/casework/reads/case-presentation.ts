import type { CaseMessage, Submission } from '../../submissions/index.js';
import type { CaseFileAuthor, CaseFileMessage } from '../http/case-file.dto.js';

/** Who the author is, for staff who may know it. */
export function authorOf(submission: Submission): CaseFileAuthor {
  return {
    name: submission.authorName,
    email: submission.authorEmail,
    phone: submission.authorPhone,
    emailConfirmed: submission.authorEmailConfirmedAt !== null,
  };
}

export function messageOf({ id, at, from, office, text, readAt }: CaseMessage): CaseFileMessage {
  return { id, at: at.toISOString(), from, office, text, isRead: from !== 'author' || readAt !== null };
}
