import fc from 'fast-check';
import { anySubmission, aSubmission } from '../../../../test/factories/submission.js';
import { unwrap } from '../../../kernel/problem.js';
import { AWAITED, AWAITED_ACTIONS, AWAITED_TABLE, type AwaitedAction, awaitedAfter, isAppealed, kept, type Waiting } from './awaited.js';
import { type CaseChange, merge, publish, withdraw, withhold } from './case-changes.js';
import { takesVerdict } from './author-verdict-states.js';
import { isPossible } from './case-access.js';
import { dispute, handOn, isDismissed, lodge, needsTwo, overturn, propose, uphold } from './second-opinion.js';
import type { Submission } from './submission.js';
import { TOPICS } from './vocabulary.js';
import { dutyOf } from './erasure.js';
import type { SubmissionId } from '../../../kernel/ids.js';

const at = new Date('2026-12-01T10:00:00Z');
const NOTE = 'Има и друга страна.';
const INSULT = { code: 'insult', effect: 'continues' } as const;
const STATES: readonly Waiting[] = ['nobody', ...AWAITED];

/** Every step with the change that stands for it; those that also ask the state of the text say when they can. */
const CHANGES: Readonly<Record<AwaitedAction, (submission: Submission) => ReturnType<typeof publish>>> = {
  propose: (submission) => propose(submission, INSULT, NOTE),
  confirm: (submission) => withhold(submission, INSULT, at, 'confirm'),
  dispute: (submission) => dispute(submission, NOTE),
  decide_text: (submission) => publish(submission, null, at),
  lodge: (submission) => lodge(submission, 'appeal'),
  lodge_outside: (submission) => lodge(submission, 'appeal_outside'),
  hand_out: (submission) => handOn(submission, 'appeal_outside'),
  hand_in: (submission) => handOn(submission, 'appeal'),
  uphold: (submission) => uphold(submission, NOTE),
  overturn: (submission) => overturn(submission, NOTE),
};

describe('what a case waits for', () => {
  it('has these steps and no other', () => {
    const steps = STATES.flatMap((from) => Object.entries(AWAITED_TABLE[from]).map(([action, to]) => `${from} -${action}-> ${to}`));
    expect(steps).toEqual([
      'nobody -propose-> second_look',
      'nobody -decide_text-> nobody',
      'nobody -lodge-> appeal',
      'nobody -lodge_outside-> appeal_outside',
      'second_look -confirm-> nobody',
      'second_look -dispute-> nobody',
      'second_look -decide_text-> nobody',
      'appeal -hand_out-> appeal_outside',
      'appeal -uphold-> nobody',
      'appeal -overturn-> nobody',
      'appeal_outside -hand_in-> appeal',
      'appeal_outside -uphold-> nobody',
      'appeal_outside -overturn-> nobody',
    ]);
  });

  it('is left by somebody else’s word from every state, so that no case is stuck', () => {
    for (const from of AWAITED) expect(Object.values(AWAITED_TABLE[from])).toContain('nobody');
  });

  it('changes where its table has a step, leads where that says, and every change makes the case another version', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...AWAITED_ACTIONS), (submission, action) => {
        const next = awaitedAfter(submission.awaits, action);
        const result = CHANGES[action](submission);
        if (next === null) expect(result.ok).toBe(false);
        if (result.ok && next !== null) expect({ ...submission, ...result.value.patch }.awaits).toBe(kept(next));
      }),
    );
  });

  it('is an appeal only of a text that is withheld, whatever happens in whatever order', () => {
    const step = fc.constantFrom<(submission: Submission) => ReturnType<typeof publish>>(
      ...Object.values(CHANGES),
      (submission) => withhold(submission, INSULT, at),
      (submission) => withdraw(submission),
      (submission) => merge(submission, { ...submission, id: '019abc00-0000-7000-8000-000000000002' as SubmissionId }),
    );
    fc.assert(
      fc.property(anySubmission, fc.array(step, { maxLength: 25 }), (start, moves) => {
        let current: Submission = start;
        for (const move of moves) {
          const change = move(current);
          if (change.ok) current = { ...current, ...change.value.patch };
          if (isAppealed(current.awaits)) expect(current.publication).toBe('withheld');
          if (current.awaits === 'second_look') expect(current.publication).not.toBe('withheld');
        }
      }),
    );
  });

  it('is told to nobody but staff until somebody else has spoken', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        for (const change of [propose(submission, INSULT, NOTE), dispute(submission, NOTE)]) {
          if (!change.ok) continue;
          expect(change.value.entry).toMatchObject({ isPublic: false });
          expect(change.value.entry.details).not.toHaveProperty('note');
          expect(JSON.stringify(change.value.event)).not.toContain(NOTE);
        }
      }),
    );
  });

  it('keeps the original as long as an appeal waits', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        if (isAppealed(submission.awaits)) expect(dutyOf({ ...submission, endedAt: at })).toBeNull();
      }),
    );
  });
});

describe('a proposal', () => {
  it('is needed for signals about those who run the town hall, and for nothing else', () => {
    expect(TOPICS.filter((topic) => needsTwo({ twoPersonRepeats: 0, kind: 'signal', topic }))).toEqual([
      'corruption',
      'conflict_of_interest',
      'abuse_of_office',
    ]);
    expect(TOPICS.filter((topic) => needsTwo({ twoPersonRepeats: 0, kind: 'recommendation', topic }))).toEqual([]);
  });
});

describe('an overturned decision', () => {
  const dismissed = (submission: Submission): Submission => ({ ...submission, procedure: 'closed', outcome: null, answeredAt: null });
  const of = (change: ReturnType<typeof publish>): CaseChange => unwrap(change);

  it('lets a case go on that had ended with it, from its receipt and with its terms', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        fc.pre(isAppealed(submission.awaits));
        const { patch } = of(overturn(dismissed(submission), null));
        expect(patch).toMatchObject({ procedure: 'received', departmentId: null, closedAt: null, awaits: null });
        expect(Object.keys(patch)).not.toContain('decideBy');
      }),
    );
  });

  it('lets a case go on, too, that ended with it after new facts, although an earlier answer is there', () => {
    const before = new Date('2026-11-30T10:00:00Z');
    const reopened = aSubmission({ procedure: 'assigned', publication: 'published', outcome: 'explained', answeredAt: before });
    const withheld = { ...reopened, ...of(withhold(reopened, { code: 'spam', effect: 'ends' }, at)).patch };
    expect([isDismissed(withheld), takesVerdict(withheld), isPossible('correct_answer', withheld)]).toEqual([true, false, false]);
    const appealed = { ...withheld, ...of(lodge(withheld, 'appeal')).patch };
    expect(of(overturn(appealed, null)).patch).toMatchObject({ procedure: 'received', closedAt: null });
    expect(dutyOf({ ...withheld, endedAt: at })).toMatchObject({ rule: 'rejected' });
  });

  it('is no way back for what was closed with its answer, and withheld later', () => {
    const closed = aSubmission({ procedure: 'closed', outcome: 'explained', answeredAt: at, closedAt: at, publication: 'published' });
    const later = new Date(at.getTime() + 1);
    const withheld = { ...closed, ...of(withhold(closed, { code: 'spam', effect: 'ends' }, later)).patch };
    expect([isDismissed(withheld), takesVerdict(withheld), isPossible('correct_answer', withheld)]).toEqual([false, true, true]);
    expect(dutyOf({ ...withheld, endedAt: at })).toMatchObject({ rule: 'originals' });
  });

  it('never opens a case again that was answered', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        fc.pre(isAppealed(submission.awaits));
        const answered = { ...dismissed(submission), outcome: 'explained', answeredAt: at } as const;
        expect(of(overturn(answered, null)).patch).toEqual({ awaits: null });
      }),
    );
  });
});
