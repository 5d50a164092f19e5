import fc from 'fast-check';
import { ROLES } from '../../../kernel/actor.js';
import { addDays, civilDate, daysBetween } from '../../../kernel/civil-date.js';
import { ASSESSED_STEPS } from '../../commitments/domain/index.js';
import { isWorkingDay } from '../../work-calendar/index.js';
import { type AssessmentId, newestOfEach, REPLY_DAYS } from './assessment.js';
import { ASSESSMENT_ACCESS, ASSESSMENT_ACTIONS } from './assessment-access.js';
import { faultsOfAssessment, replyUntil } from './assessment-rules.js';

describe('who may do what with assessments', () => {
  it('is said for every action, and no role is in both tracks', () => {
    expect(Object.keys(ASSESSMENT_ACCESS).sort()).toEqual([...ASSESSMENT_ACTIONS].sort());
    for (const role of ROLES) {
      const allowed = ASSESSMENT_ACTIONS.filter((action) => ASSESSMENT_ACCESS[action].includes(role));
      expect(allowed).toEqual(role === 'monitor' ? ['assess', 'read_desk'] : role === 'official' ? ['reply', 'read_awaiting_reply'] : []);
    }
  });
});

describe('an assessment', () => {
  it.each(ASSESSED_STEPS)('of „%s“ needs evidence unless it is that there is none', (step) => {
    const codes = faultsOfAssessment(step, 0).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(codes).toEqual(step === 'no_evidence' ? [] : ['/evidence evidence_needed']);
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), (items) => expect(faultsOfAssessment(step, items)).toEqual([])));
  });
});

describe('the right of reply', () => {
  it('lasts 14 days, and further to a working day', () => {
    const day = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays(civilDate('2024-01-01'), days));
    fc.assert(
      fc.property(day, (on) => {
        const last = replyUntil(on, []);
        expect(isWorkingDay(last)).toBe(true);
        const skipped = daysBetween(addDays(on, REPLY_DAYS), last);
        expect(skipped).toBeGreaterThanOrEqual(0);
        for (let rest = 0; rest < skipped; rest += 1) expect(isWorkingDay(addDays(on, REPLY_DAYS + rest))).toBe(false);
      }),
    );
  });

  it.each([
    ['2026-11-23', '2026-12-07'],
    // 12 December 2026 is a Saturday; 24 to 26 December are holidays, and the 28th takes the place of the 26th, a Saturday.
    ['2026-11-28', '2026-12-14'],
    ['2026-12-10', '2026-12-29'],
  ])('to what was assessed on %s ends on %s', (on, last) => {
    expect(replyUntil(civilDate(on), [])).toBe(last);
  });

  it('knows the days that the Council of Ministers moved', () => {
    expect(replyUntil(civilDate('2026-11-23'), [{ date: civilDate('2026-12-07'), working: false, act: 'РМС' }])).toBe('2026-12-08');
  });
});

describe('the newest word of each organisation', () => {
  const one = fc.record({
    id: fc.uuid().map((id) => id as AssessmentId),
    organisationId: fc.constantFrom('a', 'b', 'c'),
    recordedAt: fc.integer({ min: 0, max: 50 }).map((minutes) => new Date(minutes * 60_000)),
  });
  const all = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 12 });

  it('is one of its own, with none after it', () => {
    fc.assert(
      fc.property(all, (assessments) => {
        const newest = newestOfEach(assessments);
        expect(new Set(newest.map(({ organisationId }) => organisationId))).toEqual(
          new Set(assessments.map(({ organisationId }) => organisationId)),
        );
        expect(newest).toHaveLength(new Set(newest.map(({ organisationId }) => organisationId)).size);
        for (const { organisationId, recordedAt } of newest)
          for (const other of assessments)
            if (other.organisationId === organisationId) expect(other.recordedAt.getTime()).toBeLessThanOrEqual(recordedAt.getTime());
      }),
    );
  });

  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(all, (assessments) => {
        expect(newestOfEach([...assessments].reverse())).toEqual(newestOfEach(assessments));
      }),
    );
  });
});
