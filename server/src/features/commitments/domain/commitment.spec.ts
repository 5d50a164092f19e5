import fc from 'fast-check';
import { ROLES } from '../../../kernel/actor.js';
import { accountId, departmentId, staffActor } from '../../../../test/factories/staff-work.js';
import { COMMITMENT_ACCESS, COMMITMENT_ACTIONS, mayReport } from './commitment-access.js';
import { isComplete, needsEvidence } from './commitment.js';
import { cursorOf, positionOf } from './commitment-filter.js';
import { deskCursorOf, deskPositionOf } from './desk-position.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { wayOfAnswer, wayOfMeasure } from './timeline.js';

describe('a commitment', () => {
  it.each([
    [null, null, false],
    ['complete', null, true],
    ['complete', 'limited', false],
    ['limited', 'complete', true],
    [null, 'complete', true],
  ] as const)('reported as %s and found to be at least %s is complete: %s', (reportedStep, lowestStep, expected) => {
    expect(isComplete({ reportedStep, lowestStep })).toBe(expected);
  });

  it('needs evidence from the first step on', () => {
    expect((['not_started', 'limited', 'substantial', 'complete'] as const).map(needsEvidence)).toEqual([false, true, true, true]);
  });
});

describe('who may report', () => {
  it('are officials of the department that answers for it, and who stands in for them', () => {
    for (const role of ROLES) {
      expect(mayReport(staffActor({ role, departmentId: departmentId(1) }), departmentId(1))).toBe(role === 'official');
      expect(mayReport(staffActor({ role, departmentId: departmentId(2) }), departmentId(1))).toBe(false);
    }
    const standIn = { accountId: accountId(2), departmentId: departmentId(1), office: 'employee' } as const;
    expect(mayReport(staffActor({ role: 'official', departmentId: departmentId(2), standsIn: [standIn] }), departmentId(1))).toBe(true);
  });

  it('are never monitors, who have a track of their own', () => {
    for (const action of COMMITMENT_ACTIONS) expect(COMMITMENT_ACCESS[action]).not.toContain('monitor');
  });
});

describe('a cursor', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 999_999_999 }), (disagreement, number) => {
        expect(positionOf(cursorOf({ disagreement, number }))).toEqual({ disagreement, number });
        expect(deskPositionOf(deskCursorOf({ dueOn: civilDate('2027-01-15'), number }))).toEqual({ dueOn: '2027-01-15', number });
        expect(deskPositionOf(deskCursorOf({ dueOn: null, number }))).toEqual({ dueOn: null, number });
      }),
    );
  });

  it.each(['', '4.1', '1.0', '1.-1', '1.1e3', '2.99999999999', "1.1' or 1=1"])('is not %j', (text) => {
    expect(positionOf(text)).toBeNull();
  });

  it.each(['', '2027-02-30.1', 'never', 'ever.1', '2027-01-15.0'])('of the desk is not %j', (text) => {
    expect(deskPositionOf(text)).toBeNull();
  });
});

describe('the way to a commitment', () => {
  const day = civilDate;

  it('goes from the receipt to the answer and its corrections, in the order of the days', () => {
    const way = wayOfAnswer({
      ...{ receivedOn: day('2026-01-05'), publishedOn: day('2026-01-07'), madeOn: day('2026-02-20') },
      versionsOn: [day('2026-02-11'), day('2026-02-20')],
    });
    expect(way.map(({ type, on }) => `${on} ${type}`)).toEqual([
      ...['2026-01-05 received', '2026-01-07 case_published', '2026-02-11 answered', '2026-02-20 made', '2026-02-20 answer_corrected'],
    ]);
  });

  it('may be published after the answer, and a document after its act', () => {
    const late = wayOfAnswer({
      ...{ receivedOn: day('2026-01-05'), publishedOn: day('2026-03-01'), madeOn: day('2026-02-11'), versionsOn: [day('2026-02-11')] },
    });
    expect(late.map(({ type }) => type)).toEqual(['received', 'answered', 'made', 'case_published']);
    expect(wayOfMeasure(day('2021-06-30'), day('2026-11-23')).map(({ type }) => type)).toEqual(['made', 'policy_published']);
  });
});
