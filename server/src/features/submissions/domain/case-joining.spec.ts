import fc from 'fast-check';
import { anySubmission, aSubmission } from '../../../../test/factories/submission.js';
import type { LogCase, SubmissionId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { merge, takeNewFacts, unmerge } from './case-joining.js';

const INTO = '019abc00-0000-7000-8000-000000000002' as SubmissionId;
const EARLIER = aSubmission({ id: INTO, logCase: 'ZWFybGllciBjYXNlIDAxMg' as LogCase });

it('a case is not joined to itself', () => {
  expect(merge(aSubmission(), aSubmission()).ok).toBe(false);
});

describe('a merger that is taken back', () => {
  it('leaves the case as after its receipt: with its terms, its publication, and no department', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const joined = merge(submission, EARLIER);
        if (!joined.ok) return;
        const merged = { ...submission, ...joined.value.patch };
        const { patch, entry, event } = unwrap(unmerge(merged, 'Друго място'));
        const back = { ...merged, ...patch };
        expect(back).toEqual({
          ...submission,
          procedure: 'received',
          departmentId: null,
          assignedAt: null,
          mergedIntoId: null,
          awaits: null,
        });
        expect(entry).toEqual({ type: 'unmerged', isPublic: true, details: { earlier: INTO, note: 'Друго място' } });
        expect(event.payload).toEqual({ earlier: INTO });
      }),
    );
  });

  it('can be made again', () => {
    const merged = aSubmission({ procedure: 'merged', mergedIntoId: INTO });
    expect(merge({ ...merged, ...unwrap(unmerge(merged, null)).patch }, EARLIER).ok).toBe(true);
  });
});

describe('new facts of a repeat', () => {
  it('are for staff alone, and change nothing of the earlier case', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const result = takeNewFacts(submission, 'Има и снимки', INTO);
        expect(result.ok).toBe(submission.procedure !== 'withdrawn' && submission.procedure !== 'merged');
        if (!result.ok) return;
        expect(result.value.patch).toEqual({});
        expect(result.value.entry).toMatchObject({ isPublic: false, details: { repeat: INTO, staffNote: 'Има и снимки' } });
      }),
    );
  });
});
