import type { Outcome, ResponseDraft, StaffResponse } from '../../../core/api/contract';
import { answerDemands, draftOf, EMPTY, givenOf, shownOf, typedCorrection, typedDraft, type TypedAnswer } from './typed-answer';

const full: TypedAnswer = {
  ...{
    outcome: 'accepted',
    text: ' Ще сменим лампата. ',
    legalGround: 'чл. 1',
    doneOn: '2026-11-20',
    commitmentWhat: 'Нова лампа пред училището',
  },
  ...{ commitmentDepartment: 'streets', commitmentDue: '2026-12-20', correctionNote: 'Нова дата' },
  points: [{ quote: { start: 0, end: 7, words: 'Лампата' }, reply: 'Сменена е.' }],
};

describe('an answer in the form', () => {
  it('comes back from its draft as it was', () => {
    const saved = { savedAt: '2026-11-23T12:05:00Z', version: 1, state: 'writing', proposedAt: null, returnedNote: null };
    expect(typedDraft({ ...draftOf(full), ...saved } as ResponseDraft)).toEqual(full);
    expect(typedDraft({ ...draftOf(EMPTY), ...saved } as ResponseDraft)).toEqual(EMPTY);
  });

  it.each(Object.keys(answerDemands) as Outcome[])('is sent without what the outcome %s has no place for', (outcome) => {
    const { commitment, commitmentDue, doneOn, text } = givenOf({ ...full, outcome }, true);
    const demands = answerDemands[outcome];
    expect(commitment !== null).toBe(demands.commitment !== 'never');
    expect(commitmentDue !== null).toBe(demands.commitment !== 'never');
    expect(doneOn !== null).toBe(demands.doneOn);
    expect(text).toBe('Ще сменим лампата.');
  });

  it('has a note of a correction only when it is one', () => {
    expect(givenOf(full, false).correctionNote).toBeNull();
    expect(givenOf(full, true).correctionNote).toBe('Нова дата');
  });

  it('looks as it will be read', () => {
    expect(shownOf(full)).toMatchObject({
      points: [{ quote: 'Лампата', reply: 'Сменена е.' }],
      commitment: { what: full.commitmentWhat, department: 'streets', dueOn: '2026-12-20' },
    });
  });

  it('as a correction begins with what was written, and quotes only what still stands there', () => {
    const original = { text: 'Писано.', legalGround: null, commitment: 'Нова лампа', correctionNote: null, replies: ['Едно', 'Две'] };
    const response = {
      ...{ outcome: 'accepted', text: '[заличено]', commitmentDue: '2026-11-01', doneOn: null, commitment: { department: 'streets' } },
      ...{
        points: [
          { quote: 'Лампата', reply: 'Едно' },
          { quote: null, reply: 'Две' },
        ],
        versions: [{ original }],
      },
    } as unknown as StaffResponse;
    expect(typedCorrection(response, 'Ето: Лампата.', '2026-11-23')).toMatchObject({
      ...{ text: 'Писано.', commitmentWhat: 'Нова лампа', commitmentDue: '' },
      points: [{ quote: { start: 5, end: 12, words: 'Лампата' }, reply: 'Едно' }],
    });
  });
});
