import fc from 'fast-check';
import { OFFICES } from '../../../kernel/actor.js';
import { civilDate } from '../../../kernel/civil-date.js';
import {
  answered,
  contentOf,
  DRAFT_STEPS,
  type DraftAnswers,
  type DraftStep,
  emptyAnswers,
  missingSteps,
  nextStep,
  stepAfterSaving,
  stepsOf,
  takesTopic,
} from './draft.js';
import { checkSubmission } from './submit-rules.js';
import { IDENTITIES, KINDS, TOPICS } from './vocabulary.js';

const TODAY = civilDate('2026-11-23');

const COMPLETE: DraftAnswers = {
  ...emptyAnswers('bg'),
  kind: 'signal',
  topic: 'corruption',
  title: 'Търг за един участник',
  text: 'Условията на търга са писани за един участник.',
  about: { department: 'obshtinska-sobstvenost', office: null, name: 'Началникът' },
  occurredOn: civilDate('2026-10-01'),
  identity: 'named',
  author: { name: 'Мария Петрова', email: 'maria@example.bg', phone: '0888 123 456' },
};

const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);

const anyAnswers: fc.Arbitrary<Partial<DraftAnswers>> = fc.record({
  kind: orNull(KINDS),
  topic: orNull(TOPICS),
  title: fc.constantFrom('', 'Заглавие'),
  text: fc.constantFrom('', 'Достатъчно дълъг текст.'),
  about: orNull([{ department: null, office: null, name: null }, ...OFFICES.map((office) => ({ department: null, office, name: null }))]),
  occurredOn: orNull([civilDate('2026-01-01')]),
  identity: orNull(IDENTITIES),
  author: fc.record({ name: orNull(['Иван']), email: orNull(['ivan@example.bg']), phone: orNull(['02 123 456']) }),
});

/** Answers as they come about: step after step, in any order, with anything typed on each. */
const anyDraft: fc.Arbitrary<DraftAnswers> = fc
  .array(fc.tuple(fc.constantFrom(...DRAFT_STEPS), anyAnswers), { maxLength: 14 })
  .map((saves) => saves.reduce((answers, [step, given]) => answered(answers, step, given), emptyAnswers('bg')));

describe('the steps', () => {
  it.each<[DraftAnswers['kind'], DraftStep[]]>([
    ['signal', ['kind', 'text', 'about', 'place', 'files', 'identity', 'contact', 'check']],
    ['recommendation', ['kind', 'text', 'place', 'files', 'identity', 'contact', 'check']],
    [null, ['kind', 'text', 'place', 'files', 'identity', 'contact', 'check']],
  ])('of a %s are %j', (kind, expected) => {
    expect(stepsOf({ kind })).toEqual(expected);
  });

  it('lead to the last one from wherever one is, and never back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...DRAFT_STEPS), (kind, from) => {
        const seen: DraftStep[] = [from];
        for (let step = from; step !== 'check'; seen.push(step)) step = nextStep({ kind }, step);
        expect(seen.map((step) => DRAFT_STEPS.indexOf(step))).toEqual([...new Set(seen.map((step) => DRAFT_STEPS.indexOf(step)))].sort());
        expect(seen.slice(1).every((step) => stepsOf({ kind }).includes(step))).toBe(true);
      }),
    );
  });

  it('that were opened from the last page lead back to it, or to what is missing', () => {
    expect(stepAfterSaving(COMPLETE, 'text', false)).toBe('about');
    expect(stepAfterSaving(COMPLETE, 'text', true)).toBe('check');
    expect(stepAfterSaving({ ...COMPLETE, identity: null }, 'text', true)).toBe('identity');
  });
});

describe('an answer', () => {
  it('to one step leaves those of the others alone', () => {
    const after = answered(COMPLETE, 'place', { settlement: '67372', address: 'ул. „Перуника“', title: 'друго', identity: 'anonymous' });
    expect(after).toEqual({ ...COMPLETE, settlement: '67372', address: 'ул. „Перуника“' });
  });

  it('that makes a recommendation of a signal forgets whom it was about, and asks again for a topic that only a signal has', () => {
    const after = answered(COMPLETE, 'kind', { kind: 'recommendation' });
    expect(after).toMatchObject({ kind: 'recommendation', topic: null, about: null, occurredOn: null });
    expect(missingSteps(after)).toEqual(['kind']);
    expect(answered(COMPLETE, 'kind', { kind: 'recommendation', topic: 'ethics' })).toMatchObject({ topic: 'ethics', about: null });
  });

  it('that makes it anonymous forgets the name and the telephone, not the e-mail', () => {
    expect(answered(COMPLETE, 'identity', { identity: 'anonymous' }).author).toEqual({
      name: null,
      email: 'maria@example.bg',
      phone: null,
    });
  });

  it('about nobody is no answer', () => {
    expect(answered(COMPLETE, 'about', { about: { department: null, office: null, name: null }, occurredOn: null })).toMatchObject({
      about: null,
      occurredOn: null,
    });
  });
});

describe('what is missing', () => {
  it.each<[string, Partial<DraftAnswers>, DraftStep[]]>([
    ['nothing of a complete one', {}, []],
    ['the topic', { topic: null }, ['kind']],
    ['the text', { text: '' }, ['text']],
    ['who sends it', { identity: null, author: { name: null, email: null, phone: null } }, ['identity']],
    ['the name', { identity: 'hidden', author: { name: null, email: null, phone: null } }, ['contact']],
    ['no name of the anonymous', { identity: 'anonymous', author: { name: null, email: null, phone: null } }, []],
    ['all that is not optional', emptyAnswers('bg'), ['kind', 'text', 'identity']],
  ])('is %s', (_, change, expected) => {
    expect(missingSteps({ ...COMPLETE, ...change })).toEqual(expected);
  });
});

describe('what is sent', () => {
  it('says what was answered', () => {
    const about = { departmentId: null, office: null, name: 'Началникът' };
    expect(contentOf(COMPLETE, about)).toEqual({
      kind: 'signal',
      topic: 'corruption',
      title: COMPLETE.title,
      text: COMPLETE.text,
      language: 'bg',
      identity: 'named',
      authorName: 'Мария Петрова',
      authorEmail: 'maria@example.bg',
      authorPhone: '0888 123 456',
      about,
      occurredOn: '2026-10-01',
      settlement: null,
      address: null,
    });
  });

  it('exists exactly when nothing is missing, and keeps the rules of a submission, whatever was typed in whatever order', () => {
    fc.assert(
      fc.property(anyDraft, (answers) => {
        const content = contentOf(answers, answers.about && { departmentId: null, office: answers.about.office, name: answers.about.name });
        expect(content === null).toBe(missingSteps(answers).length > 0);
        if (content) expect(checkSubmission(content, TODAY)).toEqual({ ok: true, value: content });
        if (answers.kind && answers.topic) expect(takesTopic(answers.kind, answers.topic)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
