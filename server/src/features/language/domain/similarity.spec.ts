import fc from 'fast-check';
import { isFunctionWord, searchKey, searchTokens } from './similarity.js';

describe('a search key', () => {
  it.each([
    ['Счупена лампа на ул. „Хан Аспарух“ № 12', 'счупена лампа на ул хан аспарух 12'],
    ['ДУПКА!!!', 'дупка'],
    ['край'.normalize('NFD'), 'край'],
    ['Ѝ казаха', 'и казаха'],
    ['Ёлка', 'елка'],
    ['доку\u0301менти, па\u0300ри', 'документи пари'],
    ['e-услуги/2026', 'e услуги 2026'],
    ['\u202e…', ''],
  ])('of %j is %j', (text, expected) => {
    expect(searchKey(text)).toBe(expected);
  });

  it('is its own key and holds only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        expect(key).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

describe('search tokens', () => {
  it.each([
    ['Няма осветление на улицата и в парка', ['няма', 'осветление', 'улицата', 'парка']],
    ['Боклукът не се събира, боклукът мирише', ['боклукът', 'събира', 'мирише']],
    ['The lights on the street', ['lights', 'street']],
    ['Годината и времето', ['годината', 'времето']],
    ['от на в', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(searchTokens(text)).toEqual(expected);
  });
});

describe('a word that names nothing', () => {
  it.each(['на', 'от', 'че', 'with', 'а', 'x', ''])('is %j', (word) => {
    expect(isFunctionWord(word)).toBe(true);
  });

  it.each(['улица', 'кв', 'няма', 'боклук', '5', '12', 'а4'])('is not %j', (word) => {
    expect(isFunctionWord(word)).toBe(false);
  });
});
