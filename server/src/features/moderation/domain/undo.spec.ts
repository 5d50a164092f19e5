import fc from 'fast-check';
import { anyCase, departmentId } from '../../../../test/factories/staff-work.js';
import { changes, type Submission } from '../../submissions/domain/index.js';
import { decide, type DecisionForm } from './decision.js';
import { MODERATION_ACTS } from './moderation-act.js';
import { DECISION_OVERTAKEN, UNDO_TOO_LATE } from './moderation-problems.js';
import { type KeptDecision, revive, snapshotOf, type StoredSnapshot, undo, UNDOABLE } from './undo.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const UNTIL = new Date('2026-11-23T09:10:00Z');
const DECISION = '019abc00-0000-7000-8000-0000000000e1';
const NOTE = 'Посочени са лични данни на съсед.';
const nothing = { reason: null, note: null, publicTitle: null, publicText: null, redactions: null, target: null };
const target = { departmentId: departmentId(2), holdsOfficeInQuestion: false, sharesDeputyInQuestion: false };

const anyForm: fc.Arbitrary<DecisionForm> = fc.constantFrom<DecisionForm>(
  { ...nothing, decision: 'publish' },
  { ...nothing, decision: 'publish', target },
  { ...nothing, decision: 'publish_redacted', publicTitle: 'Счупен стълб', publicText: 'Стълбът е счупен.' },
  { ...nothing, decision: 'reject', reason: { code: 'spam', effect: 'ends' }, note: NOTE },
  { ...nothing, decision: 'reject', reason: { code: 'insult', effect: 'continues' }, note: NOTE, target },
  { ...nothing, decision: 'route', target },
);

const after = (submission: Submission, decided: readonly changes.CaseChange[]): Submission =>
  decided.reduce((current, { patch }) => ({ ...current, ...patch, version: current.version + 1 }), submission);

/** As the database gives it back. */
const stored = (snapshot: object): StoredSnapshot => JSON.parse(JSON.stringify(snapshot)) as StoredSnapshot;

describe('undoing a decision', () => {
  it('puts every case back as it was, whatever was decided, and only the version has grown', () => {
    fc.assert(
      fc.property(anyCase, anyForm, (submission, form) => {
        const decided = decide(submission, form, NOW);
        fc.pre(decided.ok);
        const now = after(submission, decided.value);
        const kept: KeptDecision = {
          before: revive(stored(snapshotOf(submission, decided.value))),
          versionAfter: now.version,
          undoUntil: UNTIL,
        };
        const change = undo(now, DECISION, kept, NOW);
        expect(change.ok && { ...now, ...change.value.patch, version: submission.version }).toEqual(submission);
      }),
    );
  });

  it('forwarding and merging too', () => {
    fc.assert(
      fc.property(anyCase, (submission) => {
        const forwarded = changes.forward(submission, '019abc00-0000-7000-8000-0000000000f1', NOTE);
        fc.pre(forwarded.ok);
        const now = after(submission, [forwarded.value]);
        const before = revive(stored(snapshotOf(submission, [forwarded.value])));
        const change = undo(now, DECISION, { before, versionAfter: now.version, undoUntil: UNTIL }, NOW);
        expect(change.ok && { ...now, ...change.value.patch, version: submission.version }).toEqual(submission);
      }),
    );
  });

  it('tells nobody but staff', () => {
    fc.assert(
      fc.property(anyCase, (submission) => {
        const change = undo(submission, DECISION, { before: {}, versionAfter: submission.version, undoUntil: UNTIL }, NOW);
        expect(change.ok && change.value.entry).toMatchObject({ type: 'decision_undone', isPublic: false });
      }),
    );
  });

  it('is refused once somebody acted on the case, and from the instant on at which letters leave', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 5 }), (submission, more) => {
        const kept: KeptDecision = { before: {}, versionAfter: submission.version, undoUntil: UNTIL };
        const overtaken = undo({ ...submission, version: submission.version + more }, DECISION, kept, NOW);
        expect(!overtaken.ok && overtaken.problem.type).toBe(DECISION_OVERTAKEN);
        const late = undo(submission, DECISION, kept, UNTIL);
        expect(!late.ok && late.problem.type).toBe(UNDO_TOO_LATE);
        expect(undo(submission, DECISION, kept, new Date(UNTIL.getTime() - 1)).ok).toBe(true);
      }),
    );
  });

  it('is decided for every act', () => {
    expect(Object.keys(UNDOABLE).toSorted()).toEqual([...MODERATION_ACTS].toSorted());
  });
});
