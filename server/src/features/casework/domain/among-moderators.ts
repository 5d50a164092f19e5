import type { StaffActor } from '../../../kernel/actor.js';
import type { EventValue } from '../../../kernel/domain-event.js';
import { isToldToAuthor, type ModerationAct } from '../../moderation/domain/index.js';

interface Made {
  readonly id: string;
  readonly decision: ModerationAct;
}

interface Told {
  readonly type: string;
  readonly details: Readonly<Record<string, EventValue>>;
}

/** Lines of what moderators think before they decide, and of who may decide. */
const AMONG_MODERATORS: ReadonlySet<string> = new Set(['rejection_proposed', 'rejection_disputed', 'appeal_handed_on']);

/**
 * The record of a case as this member of staff reads it. An official answers the case and may be close to whom it is about: they learn
 * no opinion among moderators, nor that one was taken back.
 */
export function recordFor<D extends Made, L extends Told>(
  { role }: Pick<StaffActor, 'role'>,
  { decisions, history }: { readonly decisions: readonly D[]; readonly history: readonly L[] },
): { readonly decisions: readonly D[]; readonly history: readonly L[] } {
  if (role !== 'official') return { decisions, history };
  const told = decisions.filter(({ decision }) => isToldToAuthor(decision));
  const kept = new Set(decisions.filter((each) => !told.includes(each)).map(({ id }) => id));
  const tells = ({ type, details }: L): boolean =>
    !AMONG_MODERATORS.has(type) && !(type === 'decision_undone' && kept.has(String(details['decisionId'])));
  return { decisions: told, history: history.filter(tells) };
}
