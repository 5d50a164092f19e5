import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anySubmission, aSubmission, DEPARTMENT, OTHER_DEPARTMENT } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { type Result, unwrap } from '../../../kernel/problem.js';
import {
  type AnswerGiven,
  answer,
  assign,
  type CaseChange,
  close,
  correct,
  forward,
  handBack,
  merge,
  publish,
  reopen,
  takeNewFacts,
  unmerge,
  withdraw,
  withhold,
} from './case-changes.js';
import { dispute, handOn, lodge, overturn, propose, uphold } from './second-opinion.js';
import { SUBMISSION_EVENTS } from './submission-events.js';
import { type ProcedureAction, PROCEDURE_TABLE, type PublicationAction, PUBLICATION_TABLE } from './submission-lifecycle.js';
import type { Submission } from './submission.js';
import { TIMELINE_TYPES } from './timeline.js';
import { REASON_EFFECTS } from '../../reasons/domain/index.js';

const at = new Date('2026-12-01T10:00:00Z');
const SECRET = 'свободен текст';
const given: AnswerGiven = { responseId: 'r1', outcome: 'accepted', commitmentDue: civilDate('2027-01-15'), text: SECRET };
const INTO = '019abc00-0000-7000-8000-000000000002' as SubmissionId;
const AUTHORITY = '019abc00-0000-7000-8000-0000000000ff';

const INSULT = { code: 'insult', effect: 'continues' } as const;
const SPAM = { code: 'spam', effect: 'ends' } as const;

type Change = (submission: Submission) => Result<CaseChange>;

/** Every change with the step of the procedure that it stands for. */
const PROCEDURE_CHANGES: Readonly<
  Record<Exclude<ProcedureAction, 'dismiss' | 'reinstate' | 'reopen_by_author' | 'forward_on_request'>, Change>
> = {
  assign: (submission) => assign(submission, submission.departmentId === DEPARTMENT ? OTHER_DEPARTMENT : DEPARTMENT, at),
  hand_back: (submission) => handBack(submission, SECRET),
  answer: (submission) => answer(submission, given, at),
  close: (submission) => close(submission, at),
  reopen: (submission) => reopen(submission, SECRET),
  forward: (submission) => forward(submission, AUTHORITY, SECRET),
  merge: (submission) => merge(submission, { ...submission, id: INTO }),
  unmerge: (submission) => unmerge(submission, SECRET),
  withdraw: (submission) => withdraw(submission, SECRET),
};
const PUBLICATION_CHANGES: Readonly<Record<PublicationAction, Change>> = {
  publish: (submission) => publish(submission, null, at),
  withhold: (submission) => withhold(submission, INSULT, at),
};
const EVERY_CHANGE: readonly Change[] = [
  ...Object.values(PROCEDURE_CHANGES),
  ...Object.values(PUBLICATION_CHANGES),
  (submission) => withhold(submission, SPAM, at),
  (submission) => correct(submission, given, 2),
  (submission) => takeNewFacts(submission, SECRET, INTO),
  (submission) => propose(submission, INSULT, SECRET),
  (submission) => dispute(submission, SECRET),
  (submission) => lodge(submission, 'appeal'),
  (submission) => handOn(submission, 'appeal_outside'),
  (submission) => uphold(submission, SECRET),
  (submission) => overturn(submission, SECRET),
];

/** One that waits for nobody's word; what else it does then is told in awaited.spec.ts. */
const settledCase = anySubmission.map((submission): Submission => ({ ...submission, awaits: null }));

const entries = <Name extends string, Value>(record: Readonly<Record<Name, Value>>): [Name, Value][] =>
  Object.entries(record) as [Name, Value][];

describe('every change', () => {
  it('of the procedure happens where its table has a step, and leads where that says', () => {
    fc.assert(
      fc.property(settledCase, fc.constantFrom(...entries(PROCEDURE_CHANGES)), (submission, [action, change]) => {
        const next = PROCEDURE_TABLE[submission.procedure][action];
        const result = change(submission);
        expect(result.ok).toBe(next !== undefined);
        if (result.ok) expect(result.value.patch.procedure).toBe(next);
        else expect(result.problem.type).toMatchObject({ slug: 'action-not-possible', status: 409 });
      }),
    );
  });

  it('of the procedure leaves the publication alone, and the other way round', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        for (const [, change] of entries(PROCEDURE_CHANGES)) {
          const result = change(submission);
          if (result.ok) expect(result.value.patch).not.toHaveProperty('publication');
        }
        for (const [, change] of entries(PUBLICATION_CHANGES)) {
          const result = change(submission);
          if (result.ok) expect(result.value.patch).not.toHaveProperty('procedure');
        }
      }),
    );
  });

  it('of the publication happens where its table has a step, but nothing is published that its author took back, or withheld that was joined to another', () => {
    fc.assert(
      fc.property(settledCase, fc.constantFrom(...entries(PUBLICATION_CHANGES)), (submission, [action, change]) => {
        const next = PUBLICATION_TABLE[submission.publication][action];
        const isGone = submission.procedure === (action === 'publish' ? 'withdrawn' : 'merged');
        const result = change(submission);
        expect(result.ok).toBe(next !== undefined && !isGone);
        if (result.ok) expect(result.value.patch.publication).toBe(next);
      }),
    );
  });

  it('never moves the receipt, the author, the original text or the terms', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...EVERY_CHANGE), (submission, change) => {
        const result = change(submission);
        if (!result.ok) return;
        for (const fixed of [
          'id',
          'number',
          'title',
          'text',
          'authorName',
          'receivedAt',
          'statutory',
          'decideBy',
          'notifyBy',
          'version',
        ] as const) {
          expect(result.value.patch).not.toHaveProperty(fixed);
        }
      }),
    );
  });

  it('writes one line of history and raises one known event, which holds no free text', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...EVERY_CHANGE), (submission, change) => {
        const result = change(submission);
        if (!result.ok) return;
        expect(TIMELINE_TYPES).toContain(result.value.entry.type);
        expect(SUBMISSION_EVENTS).toContain(result.value.event.type);
        const payload = JSON.stringify(result.value.event.payload);
        for (const text of [SECRET, submission.title, submission.text, 'Мария']) expect(payload).not.toContain(text);
      }),
    );
  });
});

describe('publishing', () => {
  it('as written makes the original public', () => {
    const { patch } = unwrap(publish(aSubmission(), null, at));
    expect(patch).toMatchObject({ publicTitle: aSubmission().title, publicText: aSubmission().text, redacted: false, publishedAt: at });
  });

  it('redacted makes another text public and says so', () => {
    const { patch, event } = unwrap(publish(aSubmission(), { title: 'Заглавие', text: 'Текст без имена' }, at));
    expect(patch).toMatchObject({ publicTitle: 'Заглавие', publicText: 'Текст без имена', redacted: true });
    expect(event.payload).toEqual({ redacted: true });
  });

  it('again keeps the day of the first time and forgets why it was withheld', () => {
    const first = new Date('2026-11-24T10:00:00Z');
    const { patch, entry } = unwrap(
      publish(aSubmission({ publication: 'withheld', publishedAt: first, withheldReason: 'insult' }), null, at),
    );
    expect(patch).toMatchObject({ publishedAt: first, withheldReason: null });
    expect(entry.type).toBe('published_again');
  });

  it('for the first time after an appeal is no repetition', () => {
    expect(unwrap(publish(aSubmission({ publication: 'withheld', publishedAt: null }), null, at)).entry.type).toBe('published');
  });
});

describe('withholding', () => {
  it('keeps the procedure going, so that the author is answered in private', () => {
    const going = REASON_EFFECTS.filter((effect) => !('procedure' in unwrap(withhold(aSubmission(), { code: 'any', effect }, at)).patch));
    expect(going).toEqual(['continues', 'ends_once_forwarded']);
  });

  it('for a reason that leaves nothing to decide closes the case while it is open, and only then', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const result = withhold(submission, SPAM, at);
        if (!result.ok) return;
        const isOpenYet = ['received', 'assigned'].includes(submission.procedure);
        expect(result.value.patch.procedure).toBe(isOpenYet ? 'closed' : undefined);
        expect(result.value.event.payload).toMatchObject({ reasonCode: 'spam', ended: isOpenYet });
        expect(result.value.patch.closedAt).toBe(isOpenYet ? at : undefined);
      }),
    );
  });

  it('tells the reason to everybody: it is the tombstone', () => {
    expect(unwrap(withhold(aSubmission(), INSULT, at)).entry).toEqual({
      type: 'withheld',
      isPublic: true,
      details: { reasonCode: 'insult' },
    });
  });
});

describe('routing', () => {
  it('goes to a department, and from one to another, but not to where the case is', () => {
    const assigned = aSubmission({ procedure: 'assigned', departmentId: DEPARTMENT });
    expect(unwrap(assign(assigned, OTHER_DEPARTMENT, at)).event.payload).toEqual({ departmentId: OTHER_DEPARTMENT, from: DEPARTMENT });
    expect(assign(assigned, DEPARTMENT, at).ok).toBe(false);
  });

  it('takes a reopened case back to the department that answered it', () => {
    const reopened = aSubmission({ procedure: 'reopened', departmentId: DEPARTMENT });
    expect(unwrap(assign(reopened, DEPARTMENT, at)).patch).toMatchObject({ procedure: 'assigned', departmentId: DEPARTMENT });
  });

  it('handed back leaves no department, and its reason to staff alone', () => {
    const { patch, entry } = unwrap(
      handBack(aSubmission({ procedure: 'assigned', departmentId: DEPARTMENT, assignedAt: at }), 'Не е наше'),
    );
    expect(patch).toEqual({ procedure: 'received', departmentId: null, assignedAt: null });
    expect(entry.details).toEqual({ departmentId: DEPARTMENT, staffNote: 'Не е наше' });
  });
});

describe('answering', () => {
  it('notes the outcome and the day', () => {
    const { patch } = unwrap(answer(aSubmission({ procedure: 'assigned', departmentId: DEPARTMENT }), given, at));
    expect(patch).toEqual({ procedure: 'answered', answeredAt: at, outcome: 'accepted', forwardingAsked: null });
  });

  it('is corrected by a new version while the answer stands, which moves neither the state nor the day', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const result = correct({ ...submission, outcome: 'accepted' }, { ...given, outcome: 'explained' }, 2);
        expect(result.ok).toBe(submission.procedure === 'answered' || submission.procedure === 'closed');
        if (result.ok) expect(result.value.patch).toEqual({ outcome: 'explained' });
      }),
    );
  });
});

describe('withdrawing', () => {
  it('tells everybody that and when, and why to staff alone', () => {
    const { entry, event } = unwrap(withdraw(aSubmission(), 'Оправиха го'));
    expect(entry).toEqual({ type: 'withdrawn', isPublic: true, details: { staffNote: 'Оправиха го' } });
    expect(event.payload).toEqual({});
    expect(unwrap(withdraw(aSubmission())).entry.details).toEqual({});
  });
});
