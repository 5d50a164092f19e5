import fc from 'fast-check';
import { civilDate } from '../../src/kernel/civil-date.js';
import type { CaseNumber, DepartmentId, LogCase, SubmissionId } from '../../src/kernel/ids.js';
import { PROCEDURES, PUBLICATIONS } from '../../src/features/submissions/domain/submission-lifecycle.js';
import type { Submission } from '../../src/features/submissions/domain/submission.js';

export const DEPARTMENT = '019abc00-0000-7000-8000-00000000000d' as DepartmentId;
export const OTHER_DEPARTMENT = '019abc00-0000-7000-8000-00000000000e' as DepartmentId;

/** A signal as it stands right after its receipt, but for `changes`. */
export function aSubmission(changes: Partial<Submission> = {}): Submission {
  return {
    id: '019abc00-0000-7000-8000-000000000001' as SubmissionId,
    number: '7KQ2M9XW' as CaseNumber,
    logCase: 'q1Z0bqKdSgK5v0y3o7r2dA' as LogCase,
    kind: 'signal',
    topic: 'services',
    title: 'Улицата е тъмна от два месеца',
    text: 'На улица „Васил Левски“ лампите не светят от два месеца.',
    language: 'bg',
    identity: 'named',
    authorName: 'Мария Петрова',
    authorEmail: null,
    authorEmailConfirmedAt: null,
    authorPhone: null,
    about: null,
    occurredOn: null,
    settlement: '67372',
    address: null,
    receivedAt: new Date('2026-11-23T09:00:00Z'),
    receivedOn: civilDate('2026-11-23'),
    clockStartedOn: civilDate('2026-11-23'),
    statutory: true,
    moderateBy: civilDate('2026-11-25'),
    extendedTo: null,
    decideBy: civilDate('2027-01-25'),
    notifyBy: civilDate('2027-02-01'),
    publication: 'pending',
    procedure: 'received',
    publicTitle: null,
    publicText: null,
    redacted: false,
    publishedAt: null,
    withheldAt: null,
    withheldReason: null,
    awaits: null,
    departmentId: null,
    assignedAt: null,
    answeredAt: null,
    outcome: null,
    closedAt: null,
    endedAt: null,
    erasure: null,
    forwardedToId: null,
    mergedIntoId: null,
    supports: 0,
    repeats: 0,
    twoPersonRepeats: 0,
    reopenedByAuthorAt: null,
    forwardingAsked: null,
    version: 1,
    ...changes,
  };
}

/** Any pair of publication and procedure, for tests that quantify over both tables. */
export const anyState = fc.record({ publication: fc.constantFrom(...PUBLICATIONS), procedure: fc.constantFrom(...PROCEDURES) });

/** What a case of that publication may wait for: appeals are about what was withheld, proposals about what was not. */
const anyAwaited = (publication: Submission['publication']): fc.Arbitrary<Submission['awaits']> =>
  publication === 'withheld' ? fc.constantFrom(null, 'appeal', 'appeal_outside') : fc.constantFrom(null, 'second_look');

/** A case in any state, waiting for somebody's word or not, of any identity, with or without a department. */
export const anySubmission: fc.Arbitrary<Submission> = fc
  .record({
    state: anyState,
    identity: fc.constantFrom('named', 'hidden', 'anonymous'),
    departmentId: fc.constantFrom(null, DEPARTMENT, OTHER_DEPARTMENT),
    redacted: fc.boolean(),
  })
  .chain(({ state, ...rest }) => anyAwaited(state.publication).map((awaits) => aSubmission({ ...state, ...rest, awaits })));
