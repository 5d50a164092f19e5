import { ROLES } from '../../../kernel/actor.js';
import { recordFor } from './among-moderators.js';

const decisions = [
  { id: 'a', decision: 'propose_reject' },
  { id: 'b', decision: 'dispute_reject' },
  { id: 'c', decision: 'uphold_appeal' },
  { id: 'd', decision: 'route' },
] as const;
const line = (type: string, details: Readonly<Record<string, string>> = {}) => ({ type, details });
const history = [
  ...[line('received'), line('rejection_proposed'), line('rejection_disputed'), line('appeal_lodged'), line('appeal_handed_on')],
  ...[line('decision_undone', { decisionId: 'a' }), line('decision_undone', { decisionId: 'd' })],
];

describe('the record of a case', () => {
  it.each(ROLES.filter((role) => role !== 'official'))('is whole for the role %s', (role) => {
    expect(recordFor({ role }, { decisions, history })).toEqual({ decisions, history });
  });

  it('tells an official no opinion among moderators, nor that one was taken back', () => {
    const told = recordFor({ role: 'official' }, { decisions, history });
    expect(told.decisions.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(told.history).toEqual([line('received'), line('appeal_lodged'), line('decision_undone', { decisionId: 'd' })]);
  });
});
