import { isAppealed } from './awaited.js';
import type { Risk } from './risk/risks.js';
import type { Submission } from './submission.js';

/** What became of the cases of one author, as far as their address was confirmed. */
export interface AuthorRecord {
  readonly published: number;
  readonly withheld: number;
}

/**
 * First in the queue comes who may be in danger, then who waits for the word on an appeal, then who has shown to write what can be
 * published, then everybody by time.
 */
export const QUEUE_RANKS = { danger: -1, appeal: 0, trusted: 1, others: 2 } as const;
export type QueueRank = (typeof QUEUE_RANKS)[keyof typeof QUEUE_RANKS];

/**
 * Whether an author goes first: so many cases published and none withheld. It says nothing of the text at hand, which is
 * reviewed like any other.
 */
export const isTrusted = ({ published, withheld }: AuthorRecord, trustedAfter: number): boolean =>
  withheld === 0 && published >= trustedAfter;

type Ranked = Pick<Submission, 'identity' | 'authorEmailConfirmedAt' | 'awaits'> & { readonly risks: readonly Risk[] };

/** An address that nobody confirmed may be anybody's, and who stays anonymous has no record. */
export function queueRank(
  { identity, authorEmailConfirmedAt, risks, awaits }: Ranked,
  author: AuthorRecord,
  trustedAfter: number,
): QueueRank {
  if (risks.includes('threat_to_life')) return QUEUE_RANKS.danger;
  if (isAppealed(awaits)) return QUEUE_RANKS.appeal;
  const isKnown = identity !== 'anonymous' && authorEmailConfirmedAt !== null;
  return isKnown && isTrusted(author, trustedAfter) ? QUEUE_RANKS.trusted : QUEUE_RANKS.others;
}
