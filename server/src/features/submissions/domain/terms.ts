import type { CivilDate } from '../../../kernel/civil-date.js';
import { dueOn, statutoryTerm } from '../../work-calendar/index.js';
import { isStatutory } from './submit-rules.js';
import type { SubmissionContent, Terms } from './submission.js';

/**
 * The terms that begin with a receipt on `receivedOn` (Europe/Sofia), which is day zero of them all (ГПК чл. 60). The author
 * is told within seven days of the last day for the decision, and not of the decision itself, which nobody knows yet.
 */
export function termsOf(content: Pick<SubmissionContent, 'kind' | 'identity' | 'occurredOn'>, receivedOn: CivilDate): Terms {
  const moderateBy = dueOn(receivedOn, statutoryTerm('moderate', content.kind, receivedOn).term).dueOn;
  if (!isStatutory(content, receivedOn)) return { statutory: false, moderateBy, decideBy: null, notifyBy: null };
  const decideBy = dueOn(receivedOn, statutoryTerm('decide', content.kind, receivedOn).term).dueOn;
  const notifyBy = dueOn(decideBy, statutoryTerm('notify', content.kind, decideBy).term).dueOn;
  return { statutory: true, moderateBy, decideBy, notifyBy };
}
