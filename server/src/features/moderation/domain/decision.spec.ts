import fc from 'fast-check';
import { anyCase, anyDepartment, departmentId } from '../../../../test/factories/staff-work.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import type { Problem, Result } from '../../../kernel/problem.js';
import { REASON_EFFECTS, type ReasonEffect } from '../../reasons/domain/index.js';
import { access, type changes, lifecycle, problems, type Submission } from '../../submissions/domain/index.js';
import type { CaseSpans } from './case-redactions.js';
import { decide, type DecisionForm, DECISIONS } from './decision.js';

const AT = new Date('2026-11-23T09:00:00Z');
const NOTE = 'Посочени са лични данни на съсед.';
const INSULT = { code: 'insult', effect: 'continues' as ReasonEffect };
const OUTSIDE = { code: 'outside_competence', effect: 'ends_once_forwarded' as ReasonEffect };
const anyReason = fc.record({ code: fc.constantFrom('insult', 'spam', 'of_our_own'), effect: fc.constantFrom(...REASON_EFFECTS) });
const REDACTED = { publicTitle: 'Счупен стълб', publicText: 'Стълбът пред читалището е счупен.' };

const form = (given: Partial<DecisionForm>): DecisionForm => ({
  decision: 'publish',
  reason: null,
  note: null,
  publicTitle: null,
  publicText: null,
  redactions: null,
  target: null,
  ...given,
});

const to = (index: number): DecisionForm['target'] => ({
  departmentId: departmentId(index),
  holdsOfficeInQuestion: false,
  sharesDeputyInQuestion: false,
});

const anyTarget = fc.record({ departmentId: anyDepartment, holdsOfficeInQuestion: fc.boolean(), sharesDeputyInQuestion: fc.boolean() });

/** Every decision with all that it needs, so that only the state and the conflict rule can stand in its way. */
const anyCompleteForm: fc.Arbitrary<DecisionForm> = fc.oneof(
  fc.option(anyTarget).map((target) => form({ decision: 'publish', target })),
  fc.option(anyTarget).map((target) => form({ decision: 'publish_redacted', ...REDACTED, target })),
  fc.record({ reason: anyReason, target: fc.option(anyTarget) }).map((given) => form({ decision: 'reject', note: NOTE, ...given })),
  anyTarget.map((target) => form({ decision: 'route', target })),
);

const problemOf = (result: Result<unknown>): Problem | null => (result.ok ? null : result.problem);

const pointersOf = (result: Result<unknown>): string[] => problemOf(result)?.errors?.map(({ pointer }) => pointer) ?? [];

const after = (submission: Submission, decided: readonly changes.CaseChange[]): Submission =>
  decided.reduce((current, { patch }) => ({ ...current, ...patch }), submission);

describe('what a decision needs', () => {
  it.each([
    ['reject', {}, ['/reasonCode', '/note']],
    ['reject', { reason: INSULT }, ['/note']],
    ['reject', { reason: INSULT, note: 'Вижте случай {earlier_case}.' }, ['/note']],
    ['publish', { note: 'До { department }' }, ['/note']],
    ['reject', { note: NOTE }, ['/reasonCode']],
    ['publish_redacted', {}, ['/publicTitle', '/publicText']],
    ['publish_redacted', { publicTitle: REDACTED.publicTitle }, ['/publicText']],
    ['route', {}, ['/department']],
  ] as const)('%s with %j names %j', (decision, given, pointers) => {
    const result = decide(aSubmission(), form({ decision, ...given }), AT);
    expect(problemOf(result)?.type).toBe(problems.DECISION_INVALID);
    expect(pointersOf(result)).toEqual(pointers);
  });

  it('never publishes the original when the form also brings another text', () => {
    const result = decide(aSubmission(), form({ decision: 'publish', ...REDACTED }), AT);
    expect(problemOf(result)?.type.status).toBe(422);
    expect(pointersOf(result)).toEqual(['/publicTitle', '/publicText']);
  });

  it('takes the original text repeated in the form', () => {
    const submission = aSubmission();
    expect(decide(submission, form({ decision: 'publish', publicTitle: submission.title, publicText: submission.text }), AT).ok).toBe(true);
  });
});

describe('redactions in place of a public text', () => {
  const submission = aSubmission({ title: 'Иван крещи', text: 'Съседът Иван е на 0888123456 всяка вечер.' });
  const redactions: CaseSpans = {
    title: [{ start: 0, end: 4, type: 'person' }],
    text: [
      { start: 18, end: 28, type: 'phone' },
      { start: 8, end: 12, type: 'person' },
    ],
  };

  it('make the public text out of the original', () => {
    const result = decide(submission, form({ decision: 'publish_redacted', redactions }), AT);
    expect(result.ok && after(submission, result.value)).toMatchObject({
      redacted: true,
      title: submission.title,
      publicTitle: '[заличено: име] крещи',
      publicText: 'Съседът [заличено: име] е на [заличено: телефон] всяка вечер.',
    });
  });

  it.each<[string, Partial<DecisionForm>, string[]]>([
    ['fit the original', { redactions: { ...redactions, text: [{ start: 40, end: 99, type: 'phone' }] } }, ['/redactions/text/0/end']],
    ['do not come with a text of somebody’s own', { redactions, publicText: REDACTED.publicText }, ['/redactions']],
    ['take something out', { redactions: { title: [], text: [] } }, ['/redactions']],
  ])('%s', (_, given, pointers) => {
    const result = decide(submission, form({ decision: 'publish_redacted', ...given }), AT);
    expect(problemOf(result)?.type.status).toBe(422);
    expect(pointersOf(result)).toEqual(pointers);
  });

  it('are not forgotten when the text is published as written', () => {
    expect(pointersOf(decide(submission, form({ redactions }), AT))).toEqual(['/redactions']);
    expect(decide(submission, form({ redactions: { title: [], text: [] } }), AT).ok).toBe(true);
  });
});

describe('a complete decision, whatever the case', () => {
  it('moves along the two tables or is refused', () => {
    fc.assert(
      fc.property(anyCase, anyCompleteForm, (submission, given) => {
        const result = decide(submission, given, AT);
        if (!result.ok) {
          expect([problems.ACTION_NOT_POSSIBLE, problems.CONFLICT_OF_INTEREST]).toContain(result.problem.type);
          return;
        }
        let current = submission;
        for (const change of result.value) {
          const next = { ...current, ...change.patch };
          const publications = [current.publication, ...Object.values(lifecycle.PUBLICATION_TABLE[current.publication])];
          const procedures = [current.procedure, ...Object.values(lifecycle.PROCEDURE_TABLE[current.procedure])];
          expect(publications).toContain(next.publication);
          expect(procedures).toContain(next.procedure);
          current = next;
        }
      }),
    );
  });

  it('is possible exactly where the state of the case allows it', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...DECISIONS), (submission, decision) => {
        const free = { ...submission, about: null };
        // Of the three departments one is not where the case is.
        const elsewhere = to([1, 2, 3].find((index) => departmentId(index) !== free.departmentId) ?? 1);
        const given = form({ decision, ...(decision === 'publish_redacted' ? REDACTED : {}), reason: INSULT, note: NOTE });
        const result = decide(free, decision === 'route' ? { ...given, target: elsewhere } : given, AT);
        expect(result.ok).toBe(access.isPossible(decision, free));
      }),
    );
  });

  it('never touches what the author wrote', () => {
    fc.assert(
      fc.property(anyCase, anyCompleteForm, (submission, given) => {
        const result = decide(submission, given, AT);
        if (!result.ok) return;
        const { title, text, authorName, about, receivedAt, decideBy } = after(submission, result.value);
        expect({ title, text, authorName, about, receivedAt, decideBy }).toEqual({
          title: submission.title,
          text: submission.text,
          authorName: submission.authorName,
          about: submission.about,
          receivedAt: submission.receivedAt,
          decideBy: submission.decideBy,
        });
      }),
    );
  });

  it('never sends a case to whom it is about', () => {
    fc.assert(
      fc.property(anyCase, anyCompleteForm, (submission, given) => {
        const { about } = submission;
        const result = decide(submission, given, AT);
        const isOfDeputy = (about?.departmentId ?? null) !== null && given.target?.sharesDeputyInQuestion === true;
        const isOwnDepartment = about !== null && (about.departmentId === given.target?.departmentId || isOfDeputy);
        const isOwnOffice = access.isPersonalOffice(about?.office ?? null) && given.target?.holdsOfficeInQuestion === true;
        const isAboutMayor = about?.office === 'mayor';
        if (given.target && (isOwnDepartment || isOwnOffice || isAboutMayor))
          expect(problemOf(result)?.type).toBe(problems.CONFLICT_OF_INTEREST);
        else expect(problemOf(result)?.type).not.toBe(problems.CONFLICT_OF_INTEREST);
      }),
    );
  });
});

describe('publishing', () => {
  it('with a department does in one step what publishing and routing do in two', () => {
    fc.assert(
      fc.property(anyCase, anyTarget, (submission, target) => {
        const together = decide(submission, form({ decision: 'publish', target }), AT);
        const isThere = submission.procedure === 'assigned' && submission.departmentId === target.departmentId;
        if (!together.ok || isThere) return;
        const published = decide(submission, form({ decision: 'publish' }), AT);
        const routed = published.ok ? decide(after(submission, published.value), form({ decision: 'route', target }), AT) : published;
        expect(published.ok && routed.ok ? [...published.value, ...routed.value] : null).toEqual(together.value);
      }),
    );
  });

  it('leaves a case where it is when its own department is named', () => {
    const submission = aSubmission({ publication: 'withheld', procedure: 'assigned', departmentId: departmentId(1) });
    const result = decide(submission, form({ decision: 'publish', target: to(1) }), AT);
    expect(result.ok && result.value.map(({ entry }) => entry.type)).toEqual(['published']);
  });

  it('shows the redacted text and keeps the original beside it', () => {
    const submission = aSubmission();
    const result = decide(submission, form({ decision: 'publish_redacted', ...REDACTED }), AT);
    expect(result.ok && after(submission, result.value)).toMatchObject({
      publication: 'published',
      redacted: true,
      title: submission.title,
      text: submission.text,
      ...REDACTED,
    });
  });
});

describe('withholding', () => {
  it('ends the procedure where its reason leaves nothing to decide, and nowhere else', () => {
    for (const effect of REASON_EFFECTS) {
      const submission = aSubmission({ procedure: 'assigned', departmentId: departmentId(1) });
      const result = decide(submission, form({ decision: 'reject', reason: { code: 'any', effect }, note: NOTE }), AT);
      expect(result.ok && after(submission, result.value).procedure).toBe(effect === 'ends' ? 'closed' : 'assigned');
    }
  });

  it('of what is outside competence waits for the forwarding', () => {
    const submission = aSubmission();
    const result = decide(submission, form({ decision: 'reject', reason: OUTSIDE, note: NOTE }), AT);
    const withheld = result.ok ? after(submission, result.value) : submission;
    expect(withheld).toMatchObject({ publication: 'withheld', procedure: 'received' });
    expect(access.isPossible('forward', withheld)).toBe(true);
  });

  it('can route in the same step, as the case still has to be answered', () => {
    const submission = aSubmission();
    const result = decide(submission, form({ decision: 'reject', reason: INSULT, note: NOTE, target: to(2) }), AT);
    expect(result.ok && after(submission, result.value)).toMatchObject({
      publication: 'withheld',
      procedure: 'assigned',
      departmentId: departmentId(2),
      decideBy: submission.decideBy,
    });
  });

  it('takes a published text back', () => {
    const submission = aSubmission({ publication: 'published', publicTitle: 'Т', publicText: 'Т' });
    const result = decide(submission, form({ decision: 'reject', reason: INSULT, note: NOTE }), AT);
    expect(result.ok && after(submission, result.value).publication).toBe('withheld');
  });
});
