import fc from 'fast-check';
import { anAnswer } from '../../../../test/factories/answer.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { vocabulary } from '../../submissions/domain/index.js';
import { ANSWER_DEMANDS, demandFaults } from './answer-demands.js';
import type { Answer } from './answer.js';

const today = civilDate('2026-11-23');
const anyOutcome = fc.constantFrom(...vocabulary.OUTCOMES);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const anyDay = fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-23', '2026-11-24', '2027-03-01').map(civilDate);
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  outcome: anyOutcome,
  text: fc.string({ maxLength: 80, unit: 'grapheme' }),
  legalGround: orNull(fc.constantFrom('чл. 123 АПК', '')),
  doneOn: orNull(anyDay),
  commitment: orNull(fc.constant(anAnswer('accepted').commitment)).map((promise) => promise ?? null),
  commitmentDue: orNull(anyDay),
  points: fc.constant([]),
  correctionNote: fc.constant(null),
});

const codesOf = (answer: Answer): string[] => demandFaults(answer, today).map(({ pointer, code }) => `${pointer} ${code}`);

describe('an answer that can be published', () => {
  it('misses nothing that its outcome demands, and says nothing that does not go with it', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        if (demandFaults(answer, today).length > 0) return;
        const { outcome, legalGround, commitment, commitmentDue, doneOn } = answer;
        expect([...answer.text].length).toBeGreaterThanOrEqual(outcome === 'not_accepted' || outcome === 'partly_accepted' ? 50 : 20);
        if (outcome === 'not_accepted' || outcome === 'partly_accepted') expect(legalGround).toBeTruthy();
        const isPromised = commitment !== null && commitmentDue !== null && commitmentDue >= today;
        if (outcome === 'accepted' || outcome === 'partly_accepted') expect(isPromised).toBe(true);
        if (outcome === 'not_accepted' || outcome === 'already_done') expect([commitment, commitmentDue]).toEqual([null, null]);
        expect(doneOn !== null && doneOn <= today).toBe(outcome === 'already_done');
      }),
      { numRuns: 500 },
    );
  });

  it.each(vocabulary.OUTCOMES)('exists for the outcome %s', (outcome) => {
    expect(demandFaults(anAnswer(outcome), today)).toEqual([]);
    expect(ANSWER_DEMANDS[outcome].reasons).toBeGreaterThanOrEqual(20);
  });
});

describe('an answer is refused with the rule that it breaks', () => {
  it.each<[string, Answer, string[]]>([
    ['a refusal of 49 characters', anAnswer('not_accepted', { text: 'д'.repeat(49) }), ['/text refusal_reasons_short']],
    ['a refusal without the law', anAnswer('not_accepted', { legalGround: null }), ['/legalGround legal_ground_missing']],
    ['a part that is refused without the law', anAnswer('partly_accepted', { legalGround: null }), ['/legalGround legal_ground_missing']],
    ['an acceptance that promises nothing', anAnswer('accepted', { commitment: null }), ['/commitment commitment_missing']],
    ['a promise without a day', anAnswer('accepted', { commitmentDue: null }), ['/commitmentDue commitment_due_missing']],
    ['a promise for yesterday', anAnswer('accepted', { commitmentDue: civilDate('2026-11-22') }), ['/commitmentDue date_in_past']],
    ['what is done already, nobody knows when', anAnswer('already_done', { doneOn: null }), ['/doneOn done_on_missing']],
    ['what is done tomorrow', anAnswer('already_done', { doneOn: civilDate('2026-11-24') }), ['/doneOn date_in_future']],
    ['a refusal that promises', anAnswer('not_accepted', { commitmentDue: today }), ['/commitmentDue not_for_outcome']],
    [
      'an explanation with half a promise',
      anAnswer('explained', { commitment: anAnswer('accepted').commitment }),
      ['/commitmentDue commitment_due_missing'],
    ],
  ])('%s', (_, answer, codes) => {
    expect(codesOf(answer)).toEqual(codes);
  });

  it('but not for a promise of today, or for what was done today', () => {
    expect(codesOf(anAnswer('accepted', { commitmentDue: today }))).toEqual([]);
    expect(codesOf(anAnswer('already_done', { doneOn: today }))).toEqual([]);
  });

  it('names the article of the code where the law demands it', () => {
    const [fault] = demandFaults(anAnswer('not_accepted', { legalGround: null }), today);
    expect(fault?.detail.bg).toContain('чл. 123 АПК');
    expect(fault?.detail.en).toContain('Art. 123');
  });
});
