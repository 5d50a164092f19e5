import fc from 'fast-check';
import { searchStems } from './search-words.js';
import { stem } from './stem.js';

const anyWord = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъьюя'), minLength: 1, maxLength: 18 });

describe('what a word is found by', () => {
  it.each([
    'дупка дупките дупки дупката',
    'улица улиците улицата',
    'осветление осветлението осветен осветена осветители осветителни',
    'управление управлението управител',
    'сняг снега снегът снеговете',
    'място места мястото местата',
    'спират спиране спряха спре',
    'корупция корупционен корумпиран корумпирани',
    'голям голяма големите',
    'заявление заявления заявлението',
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').flatMap(searchStems)).size).toBe(1);
  });

  it.each(['спирка спиране', 'метла метър', 'светофар светло', 'площад площадка', 'капак капка', 'петли петна'])(
    'differs for %s',
    (words) => {
      const found = words.split(' ').flatMap(searchStems);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  it('in other letters is the word', () => {
    expect(['lights', '12', 'a4', 'wifi'].map(searchStems)).toEqual([['lights'], ['12'], ['a4'], ['wifi']]);
  });

  it('is something for every word, and the same for all words of one stem', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const found = searchStems(word);
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) expect(each).toMatch(/^[а-я]+$/u);
        expect(searchStems(stem(word))).toEqual(found);
      }),
      { numRuns: 1_000 },
    );
  });
});
