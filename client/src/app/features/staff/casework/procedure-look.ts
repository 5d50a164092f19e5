import type { Procedure } from '../../../core/api/contract';
import type { Look } from '../../../core/labels/status-look';

/** How the state of a procedure looks beside its word. */
export const procedureLooks: Record<Procedure, Look> = {
  received: { tone: 'neutral', icon: 'inbox' },
  assigned: { tone: 'info', icon: 'building' },
  answered: { tone: 'success', icon: 'answer' },
  closed: { tone: 'success', icon: 'check' },
  reopened: { tone: 'warning', icon: 'reopen' },
  forwarded: { tone: 'neutral', icon: 'forward' },
  merged: { tone: 'neutral', icon: 'merge' },
  withdrawn: { tone: 'neutral', icon: 'close' },
};

const awaiting: ReadonlySet<Procedure> = new Set(['received', 'assigned', 'reopened']);

/** True while the municipality still owes an answer. */
export function isAwaitingAnswer(procedure: Procedure): boolean {
  return awaiting.has(procedure);
}
