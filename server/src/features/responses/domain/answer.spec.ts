import fc from 'fast-check';
import { anyCase, departmentId } from '../../../../test/factories/staff-work.js';
import { anAnswer } from '../../../../test/factories/answer.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { lifecycle, problems, vocabulary } from '../../submissions/domain/index.js';

import { type Place, publishAnswer } from './answer.js';

const at = new Date('2026-11-23T09:00:00Z');
const today = civilDate('2026-11-23');
const answer = anAnswer('accepted');
const first: Place = { responseId: 'first', version: 1 };

const publish = (submission = aSubmission(), given = answer, latest: Place | null = null): ReturnType<typeof publishAnswer> =>
  publishAnswer(submission, given, { latest, newId: 'new', at, today });

const assigned = aSubmission({ procedure: 'assigned', departmentId: departmentId(1) });
const answered = aSubmission({
  procedure: 'answered',
  departmentId: departmentId(1),
  outcome: 'explained',
  answeredAt: new Date('2026-11-20T09:00:00Z'),
});

describe('an answer', () => {
  it('to an assigned case is its first version', () => {
    const result = publish(assigned);
    expect(result.ok && result.value.place).toEqual({ responseId: 'new', version: 1 });
    expect(result.ok && result.value.change.patch).toEqual({
      procedure: 'answered',
      answeredAt: at,
      outcome: 'accepted',
      forwardingAsked: null,
    });
  });

  it('on an answered case is a new version, and the day of the answer stays', () => {
    const result = publish(answered, answer, { responseId: 'first', version: 2 });
    expect(result.ok && result.value.place).toEqual({ responseId: 'first', version: 3 });
    expect(result.ok && result.value.change.patch).toEqual({ outcome: 'accepted' });
    expect(result.ok && result.value.change.entry.type).toBe('corrected');
  });

  it('after a reopening and a new routing is another answer', () => {
    const result = publish(assigned, answer, { responseId: 'first', version: 2 });
    expect(result.ok && result.value.place).toEqual({ responseId: 'new', version: 1 });
  });

  it('cannot correct what was dismissed without an answer', () => {
    const result = publish(aSubmission({ procedure: 'closed', departmentId: departmentId(1) }));
    expect(!result.ok && result.problem.type).toBe(problems.ACTION_NOT_POSSIBLE);
  });

  it('is possible in three states and in no other', () => {
    const possible = lifecycle.PROCEDURES.filter((procedure) => publish({ ...answered, procedure }, answer, first).ok);
    expect(possible).toEqual(['assigned', 'answered', 'closed']);
  });

  it('never writes over a version that there is', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 50 }), fc.constantFrom(...vocabulary.OUTCOMES), (submission, version, outcome) => {
        const result = publish(submission, anAnswer(outcome), { responseId: 'first', version });
        if (!result.ok) return;
        const { place } = result.value;
        expect(place.responseId === 'first' ? place.version > version : place.version === 1).toBe(true);
      }),
    );
  });
});

describe('a commitment', () => {
  it.each([
    ['2026-11-23', true],
    ['2027-05-01', true],
    ['2026-11-22', false],
  ])('until %s is acceptable: %s', (day, isFine) => {
    const result = publish(assigned, { ...answer, commitmentDue: civilDate(day) });
    expect(result.ok).toBe(isFine);
    if (!result.ok) expect(result.problem.errors).toMatchObject([{ pointer: '/commitmentDue', code: 'date_in_past' }]);
  });
});
