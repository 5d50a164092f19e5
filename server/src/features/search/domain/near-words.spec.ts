import fc from 'fast-check';
import { editDistance, meant } from './near-words.js';

const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г'), maxLength: 8 });
const like = (...words: string[]) => words.map((each, place) => ({ word: each, likeness: 1 - place / 10 }));

describe('a slip of the finger', () => {
  it.each([
    ['осветление', 'осветлние', 1],
    ['осветление', 'освелтение', 1],
    ['осветление', 'осфетление', 1],
    ['осветление', 'осветленние', 1],
    ['вода', 'водач', 1],
    ['вода', '', 4],
  ])('between %s and %s is counted', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is counted alike from both sides, and never more than there are letters', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it('is believed once in a word of four letters, twice in a long one, never in a short one', () => {
    expect(meant(['вдоа'], like('вода', 'ведро'))).toEqual(['вода']);
    expect(meant(['осфетлние'], like('осветление'))).toEqual(['осветление']);
    expect(meant(['път'], like('пат'))).toEqual([]);
    expect(meant(['лампа'], like('листче'))).toEqual([]);
  });

  it('is believed in a word that has another ending where it was found', () => {
    expect(meant(['велолаея'], like('велоалеята'))).toEqual(['велоалеята']);
    expect(meant(['осфетлението'], like('осветление'))).toEqual(['осветление']);
  });

  it('is mended with the fewest changes', () => {
    expect(meant(['тротоуар'], like('тротоари', 'тротоар'))).toEqual(['тротоар']);
  });
});
