import fc from 'fast-check';
import { pairOf, pairsIn, pairsOf } from './pairs.js';
import { stemsOf, wordsOf } from './text-words.js';

describe('the pairs of a text', () => {
  it('are of neighbours, over words that name nothing', () => {
    expect(pairsIn(wordsOf('дупка на улица'))).toEqual(pairsOf(stemsOf('дупка'), stemsOf('улица'), 2));
    expect(pairsIn(wordsOf('дупка'))).toEqual([]);
  });

  it('are short, the same for the same, and hardly ever for others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгдежз'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 9 }), (one, other, distance) => /^~[\w-]{3}$/.test(pairOf(one, other, distance))),
    );
    const many = Array.from({ length: 10_000 }, (_, each) => pairOf(`дума${each}`, 'друга', 1));
    expect(new Set(many).size).toBeGreaterThan(9_700);
    expect(pairOf('а', 'б', 1)).not.toBe(pairOf('б', 'а', 1));
    expect(pairOf('а', 'б', 1)).not.toBe(pairOf('а', 'б', 2));
  });
});
