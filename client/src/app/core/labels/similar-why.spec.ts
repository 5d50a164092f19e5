import { similarWhyText } from './similar-why';

describe('why a case is similar', () => {
  it.each([
    [{ sameSettlement: true, street: null, words: ['улица', 'осветление'] }, 'същото населено място · общи думи: улица, осветление'],
    [{ sameSettlement: false, street: 'Хан Аспарух', words: [] }, 'същата улица (Хан Аспарух)'],
    [{ sameSettlement: false, street: null, words: [] }, ''],
  ])('%j reads %j', (why, text) => {
    expect(similarWhyText(why)).toBe(text);
  });
});
