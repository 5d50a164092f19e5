import { departmentId, submissionId } from '../../../../test/factories/staff-work.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { lifecycle, problems } from '../../submissions/domain/index.js';
import { joinInto } from './merging.js';

const earlier = aSubmission({ id: submissionId(1), receivedAt: new Date('2026-11-01T09:00:00Z') });
const repeat = aSubmission({ id: submissionId(2), receivedAt: new Date('2026-11-02T09:00:00Z') });

describe('joining a repeat to the earlier case', () => {
  it('points at it and ends the repeat', () => {
    const result = joinInto(repeat, earlier);
    expect(result.ok && result.value.patch).toEqual({ procedure: 'merged', mergedIntoId: earlier.id });
  });

  it.each([
    ['itself', repeat, repeat, 'into_itself'],
    ['a later one', earlier, repeat, 'into_later'],
    ['one whose text is withheld', repeat, { ...earlier, publication: 'withheld' as const }, 'into_withheld'],
    ['one that was merged', repeat, { ...earlier, procedure: 'merged' as const }, 'into_ended'],
    ['one that was withdrawn', repeat, { ...earlier, procedure: 'withdrawn' as const }, 'into_ended'],
  ])('refuses %s at /into', (_, one, other, code) => {
    const result = joinInto(one, other);
    expect(!result.ok && result.problem.type).toBe(problems.DECISION_INVALID);
    expect(!result.ok && result.problem.errors).toMatchObject([{ pointer: '/into', code }]);
  });

  it('refuses to hand it to the department that it is about, by way of the earlier case', () => {
    const about = { departmentId: departmentId(1), office: null, name: null };
    const result = joinInto({ ...repeat, about }, { ...earlier, departmentId: departmentId(1) });
    expect(!result.ok && result.problem.type).toBe(problems.CONFLICT_OF_INTEREST);
    expect(joinInto({ ...repeat, about }, { ...earlier, departmentId: departmentId(2) }).ok).toBe(true);
  });

  it.each(lifecycle.PROCEDURES)('of a case that is %s is possible only before an answer', (procedure) => {
    const result = joinInto({ ...repeat, procedure }, earlier);
    expect(result.ok).toBe(procedure === 'received' || procedure === 'assigned');
  });
});
