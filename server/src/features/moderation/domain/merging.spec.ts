import fc from 'fast-check';
import { anyCase, departmentId, submissionId } from '../../../../test/factories/staff-work.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { lifecycle, opinions, problems, type Submission, vocabulary } from '../../submissions/domain/index.js';
import { joinInto } from './merging.js';

const earlier = aSubmission({ id: submissionId(1), receivedAt: new Date('2026-11-01T09:00:00Z') });
const repeat = aSubmission({ id: submissionId(2), receivedAt: new Date('2026-11-02T09:00:00Z') });

const anyTopical = fc
  .record({ submission: anyCase, kind: fc.constantFrom(...vocabulary.KINDS), topic: fc.constantFrom(...vocabulary.TOPICS) })
  .map(({ submission, ...rest }): Submission => ({ ...submission, ...rest }));

describe('joining a repeat to the earlier case', () => {
  it('points at it and ends the repeat', () => {
    const result = joinInto(repeat, earlier, null);
    expect(result.ok && result.value.patch).toEqual({ procedure: 'merged', mergedIntoId: earlier.id });
  });

  it.each([
    ['itself', repeat, repeat, 'into_itself'],
    ['a later one', earlier, repeat, 'into_later'],
    ['one whose text is withheld', repeat, { ...earlier, publication: 'withheld' as const }, 'into_withheld'],
    ['one that was merged', repeat, { ...earlier, procedure: 'merged' as const }, 'into_ended'],
    ['while its own text awaits a second look', { ...repeat, awaits: 'second_look' as const }, earlier, 'second_look_first'],
    ['one that awaits a second look', repeat, { ...earlier, awaits: 'second_look' as const }, 'into_second_look'],
    ['one that was withdrawn', repeat, { ...earlier, procedure: 'withdrawn' as const }, 'into_ended'],
  ])('refuses %s at /into', (_, one, other, code) => {
    const result = joinInto(one, other, null);
    expect(!result.ok && result.problem.type).toBe(problems.DECISION_INVALID);
    expect(!result.ok && result.problem.errors).toMatchObject([{ pointer: '/into', code }]);
  });

  it('refuses to hand it to the department that it is about, by way of the earlier case', () => {
    const about = { departmentId: departmentId(1), office: null, name: null };
    const result = joinInto({ ...repeat, about }, { ...earlier, departmentId: departmentId(1) }, null);
    expect(!result.ok && result.problem.type).toBe(problems.CONFLICT_OF_INTEREST);
    expect(joinInto({ ...repeat, about }, { ...earlier, departmentId: departmentId(2) }, null).ok).toBe(true);
  });

  it('that needs two moderators to be withheld takes it from the public only beside a case that everybody reads', () => {
    fc.assert(
      fc.property(anyTopical, anyTopical, (one, other) => {
        const [first, second]: [Submission, Submission] = [
          { ...one, id: earlier.id, receivedAt: earlier.receivedAt },
          { ...other, id: repeat.id, receivedAt: repeat.receivedAt },
        ];
        const result = joinInto(second, first, null);
        if (result.ok) {
          expect([first.awaits, second.awaits]).not.toContain('second_look');
          if (opinions.needsTwo(second)) expect(lifecycle.isTextPublic(first.publication, first.procedure)).toBe(true);
        }
        const isFree = first.awaits === null && second.awaits === null && second.about === null;
        const isPublic = lifecycle.isTextPublic(first.publication, first.procedure);
        if (isFree && isPublic && ['received', 'assigned'].includes(second.procedure)) expect(result.ok).toBe(true);
      }),
    );
    const corruption = joinInto({ ...repeat, topic: 'corruption' }, earlier, null);
    expect(!corruption.ok && corruption.problem.errors).toMatchObject([{ pointer: '/into', code: 'into_not_public' }]);
  });

  it('waits while its author can appeal against withholding the text, and says until when', () => {
    fc.assert(
      fc.property(anyTopical, anyTopical, (one, other) => {
        expect(joinInto(one, other, civilDate('2026-12-07')).ok).toBe(false);
      }),
    );
    const result = joinInto({ ...repeat, publication: 'withheld' }, earlier, civilDate('2026-12-07'));
    expect(!result.ok && result.problem.errors?.[0]?.detail).toEqual({
      bg: 'До 7 декември 2026 г. авторът може да обжалва, че текстът му не е публичен. Слейте след това.',
      en: 'Until 7 December 2026 the author can appeal against withholding the text. Merge afterwards.',
    });
  });

  it.each(lifecycle.PROCEDURES)('of a case that is %s is possible only before an answer', (procedure) => {
    const result = joinInto({ ...repeat, procedure }, earlier, null);
    expect(result.ok).toBe(procedure === 'received' || procedure === 'assigned');
  });
});
