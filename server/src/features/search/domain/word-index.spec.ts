import fc from 'fast-check';
import { WordIndex } from './word-index.js';

const word = fc.string({ unit: fc.constantFrom(...'абвгд'), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(word, { maxLength: 60 });

function indexOf(all: readonly string[]): WordIndex {
  const index = new WordIndex();
  for (const each of all) index.add(each);
  return index;
}

describe('the words of all documents', () => {
  it('are known, each once', () => {
    fc.assert(
      fc.property(words, word, (all, other) => {
        const index = indexOf([...all, ...all]);
        expect(index.has(other)).toBe(all.includes(other));
        expect(index.like(other, 1_000).length).toBe(new Set(index.like(other, 1_000).map((one) => one.word)).size);
      }),
    );
  });

  it('are found by three letters that they begin with, the shortest first', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom(...'абвгд'), minLength: 3, maxLength: 5 }), (all, text) => {
        const expected = all
          .filter((each) => each.startsWith(text))
          .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
        expect(indexOf(all).beginning(text, 5)).toEqual(expected.slice(0, 5));
      }),
    );
  });

  it('are like another by what they share, the same word the likest', () => {
    const index = indexOf(['велоалея', 'велоалеята', 'велосипед', 'алея', 'вода']);
    const found = index.like('велолаея', 10);
    expect(found.map((one) => one.word)).toEqual(['велоалея', 'велосипед', 'велоалеята']);
    // As similarity('велолаея', 'велоалея') in pg_trgm: five of thirteen.
    expect(found[0]?.likeness).toBeCloseTo(5 / 13, 5);
    expect(index.like('вода', 1)).toEqual([{ word: 'вода', likeness: 1 }]);
  });

  it('are like another whichever of the two is asked', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const likeness = (asked: string, known: string) => indexOf([known]).like(asked, 1)[0]?.likeness ?? 0;
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });
});
