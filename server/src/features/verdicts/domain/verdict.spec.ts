import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import fc from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../../../kernel/civil-date.js';
import { aSubmission, anySubmission } from '../../../../test/factories/submission.js';
import { lifecycle, verdictChanges, vocabulary } from '../../submissions/index.js';
import { firstDayOf, lastDayFor, lastDayOf, ROUND_DAYS, roundOn, ROUNDS } from './rounds.js';
import { COVERED, isCovered, SENTENCE_ACTIONS, SENTENCE_STATES, SENTENCE_TABLE } from './sentence.js';
import { keepingUnseen, mayGoOn, nextVerdict, openRound, standing, type StoredVerdict } from './verdict.js';

const anyDay: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(civilDate('2024-01-01'), days));
const anyValue = fc.constantFrom(...vocabulary.VERDICTS);
const anySentence = fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: null });

const aVerdict = (changes: Partial<StoredVerdict> = {}): StoredVerdict => ({
  id: 'v1',
  responseId: 'r1',
  round: 'after_answer',
  value: 'no',
  sentence: null,
  sentenceState: 'none',
  shownSentence: null,
  at: new Date('2026-12-01T10:00:00Z'),
  ...changes,
});

describe('the rounds of a verdict', () => {
  it.each([
    // answered, today, round
    ['2026-11-23', '2026-11-23', 'after_answer'],
    ['2026-11-23', '2026-12-20', 'after_answer'],
    ['2026-11-23', '2026-12-21', 'after_28_days'],
    ['2026-11-23', '2027-01-17', 'after_28_days'],
    ['2026-11-23', '2027-01-18', null],
    ['2026-11-23', '2026-11-22', null],
    // Over the end of February, and over the night on which the clocks go forward.
    ['2028-02-01', '2028-02-28', 'after_answer'],
    ['2028-02-01', '2028-02-29', 'after_28_days'],
    ['2027-03-10', '2027-04-07', 'after_28_days'],
    // The first day of the second round is a holiday: nothing moves, the author owes nobody anything.
    ['2026-12-04', '2027-01-01', 'after_28_days'],
  ] as const)('of an answer of %s, %s belongs to %s', (answeredOn, today, round) => {
    expect(roundOn(civilDate(answeredOn), civilDate(today))).toBe(round);
  });

  it('follow each other without a gap, each 28 days long', () => {
    fc.assert(
      fc.property(anyDay, (answeredOn) => {
        for (const round of ROUNDS) {
          expect(roundOn(answeredOn, firstDayOf(round, answeredOn))).toBe(round);
          expect(roundOn(answeredOn, lastDayOf(round, answeredOn))).toBe(round);
        }
        expect(firstDayOf('after_28_days', answeredOn)).toBe(addDays(lastDayOf('after_answer', answeredOn), 1));
        expect(lastDayFor(answeredOn)).toBe(addDays(answeredOn, 2 * ROUND_DAYS - 1));
      }),
    );
  });

  it('are open only where the answer stands: never while it is looked at again, and never for a case without an answer', () => {
    fc.assert(
      fc.property(anySubmission, anyDay, fc.integer({ min: 0, max: 55 }), (submission, answeredOn, days) => {
        const isJudged =
          (submission.procedure === 'answered' || submission.procedure === 'closed') &&
          submission.outcome !== null &&
          submission.erasure === null;
        expect(openRound(submission, answeredOn, addDays(answeredOn, days)).ok).toBe(isJudged);
        expect(openRound(submission, null, answeredOn).ok).toBe(false);
      }),
    );
  });

  it('once over, say so', () => {
    const answered = aSubmission({ procedure: 'answered', outcome: 'explained' });
    expect(openRound(answered, civilDate('2026-11-23'), civilDate('2027-01-18'))).toMatchObject({
      ok: false,
      problem: { type: { slug: 'verdict-over', status: 409 } },
    });
  });
});

describe('a verdict', () => {
  it('said twice is said once; another word or another sentence is another verdict', () => {
    fc.assert(
      fc.property(anyValue, anySentence, anyValue, anySentence, (value, sentence, valueBefore, before) => {
        const last = aVerdict({
          value: valueBefore,
          sentence: before,
          sentenceState: before === null ? 'none' : 'shown',
          shownSentence: before,
        });
        const isSame = value === valueBefore && sentence === before;
        expect(nextVerdict({ value, sentence }, last) === null).toBe(isSame);
      }),
    );
  });

  it('brings words that no moderator has seen to a moderator, and no others', () => {
    const seen = aVerdict({ sentence: 'Лампите светят.', sentenceState: 'shown', shownSentence: 'Лампите светят.' });
    expect(nextVerdict({ value: 'yes', sentence: 'Лампите светят.' }, seen)).toEqual({
      sentenceState: 'shown',
      shownSentence: 'Лампите светят.',
    });
    expect(nextVerdict({ value: 'no', sentence: 'Пак угаснаха.' }, seen)).toEqual({ sentenceState: 'waiting', shownSentence: null });
    expect(nextVerdict({ value: 'yes', sentence: null }, seen)).toEqual({ sentenceState: 'none', shownSentence: null });
  });

  it('loses no words that whoever says the same again did not see', () => {
    const last = aVerdict({ sentence: 'Пак угаснаха.', sentenceState: 'waiting' });
    expect(nextVerdict(keepingUnseen({ value: 'no', sentence: null }, last), last)).toBeNull();
    expect(keepingUnseen({ value: 'yes', sentence: null }, last)).toEqual({ value: 'yes', sentence: null });
    expect(keepingUnseen({ value: 'no', sentence: 'Светят.' }, last)).toEqual({ value: 'no', sentence: 'Светят.' });
  });

  it('holds until the next one of the same answer and round; what was said before stays', () => {
    const first = aVerdict();
    const changed = aVerdict({ id: 'v2', value: 'partly' });
    const later = aVerdict({ id: 'v3', round: 'after_28_days', value: 'yes' });
    const ofNewAnswer = aVerdict({ id: 'v4', responseId: 'r2', value: 'no' });
    expect(standing([first, changed, later, ofNewAnswer])).toEqual([changed, later, ofNewAnswer]);
  });

  it('leads on only where the last word about this answer is not yes', () => {
    expect(mayGoOn([], 'r1')).toBe(false);
    expect(mayGoOn([aVerdict({ value: 'yes' })], 'r1')).toBe(false);
    expect(mayGoOn([aVerdict({ value: 'yes' }), aVerdict({ value: 'partly' })], 'r1')).toBe(true);
    expect(mayGoOn([aVerdict({ value: 'no' }), aVerdict({ value: 'yes', round: 'after_28_days' })], 'r1')).toBe(false);
    expect(mayGoOn([aVerdict({ value: 'no' })], 'r2')).toBe(false);
  });
});

describe('what follows from a verdict', () => {
  const at = new Date('2026-12-01T10:00:00Z');
  const today = civilDate('2026-12-01');
  const reopened = (submission: Parameters<typeof verdictChanges.reopenByAuthor>[0]) =>
    verdictChanges.reopenByAuthor(submission, { at, today, rules: RULES_OF_TODAY });

  it('a verdict changes nothing of the case: not what the public reads, not the procedure, not the outcome', () => {
    fc.assert(
      fc.property(anySubmission, anyValue, (submission, value) => {
        const change = verdictChanges.giveVerdict(submission, value, { responseId: 'r1', round: 'after_answer' });
        if (change.ok) expect(change.value.patch).toEqual({});
      }),
    );
  });

  it('new facts open a case again at most once, and leave text, answer and outcome alone', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const first = reopened(submission);
        if (!first.ok) return;
        expect(first.value.patch.procedure).toBe('reopened');
        for (const field of ['publication', 'publicText', 'outcome', 'answeredAt', 'departmentId', 'statutory', 'receivedOn'] as const) {
          expect(first.value.patch).not.toHaveProperty(field);
        }
        for (const procedure of lifecycle.PROCEDURES) {
          expect(reopened({ ...submission, ...first.value.patch, procedure }).ok).toBe(false);
        }
      }),
    );
  });

  it('new facts have a term of their own, from the day they came; the day of the first answer stays in the history', () => {
    const answered = aSubmission({ procedure: 'closed', outcome: 'not_accepted', decideBy: civilDate('2026-11-30') });
    const change = reopened(answered);
    expect(change).toMatchObject({
      ok: true,
      value: {
        patch: { clockStartedOn: '2026-12-01', decideBy: '2027-02-01', notifyBy: '2027-02-08', closedAt: null },
        entry: { type: 'reopened_by_author', isPublic: true, details: { decideByBefore: '2026-11-30', decideBy: '2027-02-01' } },
      },
    });
    const anonymous = reopened(
      aSubmission({ procedure: 'answered', outcome: 'explained', statutory: false, decideBy: null, notifyBy: null }),
    );
    expect(anonymous).toMatchObject({ ok: true, value: { patch: { decideBy: null, notifyBy: null } } });
  });

  it('the wish to go elsewhere waits for a moderator, one at a time, and changes nothing else', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...vocabulary.WISHES), (submission, wish) => {
        const asked = verdictChanges.askForwarding(submission, wish);
        expect(verdictChanges.declineForwarding(submission, 'защо').ok).toBe(false);
        if (!asked.ok) return;
        expect(asked.value.patch).toEqual({ forwardingAsked: wish });
        const waiting = { ...submission, ...asked.value.patch };
        expect(verdictChanges.askForwarding(waiting, wish).ok).toBe(false);
        expect(verdictChanges.declineForwarding(waiting, 'защо')).toMatchObject({ ok: true, value: { patch: { forwardingAsked: null } } });
      }),
    );
  });
});

describe('the author’s sentence', () => {
  it('is shown, kept back and erased by its table alone; what is erased never comes back', () => {
    for (const state of SENTENCE_STATES) {
      for (const action of SENTENCE_ACTIONS) {
        const isThere = state !== 'none' && state !== 'erased';
        expect(SENTENCE_TABLE[state][action] !== undefined).toBe(isThere);
      }
    }
  });

  it('is shown with words covered, and never with other words', () => {
    const anyWords = fc.array(fc.constantFrom('лампите', 'Иван', 'светят', '0888', 'пак'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyWords, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (words, covered) => {
        const shown = words.map((word, index) => (covered[index] ? COVERED : word)).join(' ');
        expect(isCovered(words.join(' '), shown)).toBe(true);
        expect(isCovered(words.join(' '), `${shown} и още`)).toBe(false);
      }),
    );
  });

  it.each([
    ['Иван не дойде.', 'Иван не дойде.', true],
    ['Иван не дойде.', '[…] не дойде.', true],
    ['Иван не дойде.', '[…]', true],
    ['Иван не дойде.', 'Иван дойде.', false],
    ['Иван не дойде.', '[…] дойде вчера.', false],
    ['Иван не дойде.', 'Иван […] не дойде.', false],
    ['аба', 'аб[…]ба', false],
  ])('„%s“ as „%s“: %s', (original, shown, isFine) => {
    expect(isCovered(original, shown)).toBe(isFine);
  });
});
