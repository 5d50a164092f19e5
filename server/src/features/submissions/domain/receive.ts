import { civilDateIn } from '../../../kernel/civil-date.js';
import type { CaseNumber, LogCase, SubmissionId } from '../../../kernel/ids.js';
import type { TermRules } from '../../work-calendar/index.js';
import { keptEmail } from './author-email.js';
import type { Submission, SubmissionContent } from './submission.js';
import { termsOf } from './terms.js';

/** A submission as it stands at the moment of its receipt: unread, unrouted, with its terms. */
export function receive(
  content: SubmissionContent,
  { id, number, logCase, at, rules }: { id: SubmissionId; number: CaseNumber; logCase: LogCase; at: Date; rules: TermRules },
): Submission {
  const receivedOn = civilDateIn(at);
  return {
    ...content,
    ...termsOf(content, receivedOn, rules),
    authorEmail: content.authorEmail === null ? null : keptEmail(content.authorEmail),
    authorEmailConfirmedAt: null,
    id,
    number,
    logCase,
    receivedAt: at,
    receivedOn,
    clockStartedOn: receivedOn,
    publication: 'pending',
    procedure: 'received',
    publicTitle: null,
    publicText: null,
    redacted: false,
    publishedAt: null,
    withheldAt: null,
    withheldReason: null,
    awaits: null,
    departmentId: null,
    assignedAt: null,
    answeredAt: null,
    outcome: null,
    closedAt: null,
    endedAt: null,
    erasure: null,
    forwardedToId: null,
    mergedIntoId: null,
    supports: 0,
    repeats: 0,
    twoPersonRepeats: 0,
    reopenedByAuthorAt: null,
    forwardingAsked: null,
    version: 1,
  };
}
