import { civilDate } from '../../../kernel/civil-date.js';
import { lifecycle } from '../../submissions/index.js';
import { type CaseFacts, standingOf } from './case-standing.js';

const facts = (changes: Partial<CaseFacts>): CaseFacts => ({
  ...{ status: 'assigned', decideBy: civilDate('2026-12-23'), overdueDays: 0, answeredOn: null, outcome: null },
  ...changes,
});

describe('how a case stands on its card', () => {
  it('is its term while somebody waits, and that there is none of law where there is none', () => {
    expect(standingOf(facts({}))).toEqual({ tone: 'info', lateDays: 0, term: { by: '2026-12-23' }, answer: null });
    expect(standingOf(facts({ decideBy: null })).term).toEqual({ by: null });
    expect(standingOf(facts({ overdueDays: 3 })).lateDays).toBe(3);
  });

  it('is the answer once there is one, and no term any more', () => {
    const standing = standingOf(facts({ status: 'answered', answeredOn: civilDate('2026-12-01'), outcome: 'accepted' }));
    expect(standing).toMatchObject({ tone: 'success', term: null, answer: { on: '2026-12-01', outcome: 'accepted' } });
  });

  it('is both where a case was opened again after an answer', () => {
    const standing = standingOf(facts({ status: 'reopened', answeredOn: civilDate('2026-12-01'), outcome: 'explained' }));
    expect(standing).toMatchObject({ tone: 'warning', term: { by: '2026-12-23' }, answer: { on: '2026-12-01', outcome: 'explained' } });
  });

  it('has a term in those states alone in which an answer can still come', () => {
    const waiting = lifecycle.PUBLIC_STATUSES.filter((status) => standingOf(facts({ status })).term !== null);
    expect(waiting).toEqual(['published', 'assigned', 'reopened']);
  });
});
