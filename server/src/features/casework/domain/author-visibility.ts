import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { Submission } from '../../submissions/domain/index.js';

/** A line of a case's history, as far as this asks. */
interface Told {
  readonly type: string;
  readonly accountId: AccountId | null;
}

/**
 * Whether the account had the author's identity revealed since the case last came to a department. Each official asks for it
 * with a reason of their own, and a new routing asks again. `history` is oldest first.
 */
export function isRevealedTo(accountId: AccountId, history: readonly Told[]): boolean {
  const assigned = history.findLastIndex(({ type }) => type === 'assigned');
  return history.some((line, index) => index > assigned && line.type === 'identity_revealed' && line.accountId === accountId);
}

/**
 * Whether this member of staff reads who the author is: a moderator does, an official unless the author hides, or once revealed.
 * Nobody needs to know who an anonymous author is, whose e-mail address may tell.
 */
export function seesAuthor(staff: StaffActor, { identity }: Pick<Submission, 'identity'>, history: readonly Told[]): boolean {
  if (identity === 'anonymous') return false;
  if (staff.role === 'official') return identity === 'named' || isRevealedTo(staff.accountId, history);
  return staff.role === 'moderator';
}
