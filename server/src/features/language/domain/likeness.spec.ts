import fc from 'fast-check';
import { ALIKE, likeness, type Matter, probes } from './likeness.js';
import { searchKey } from './similarity.js';

const lamps: Matter = {
  title: 'Улицата е тъмна от два месеца',
  text: 'Лампите на ул. „Хан Аспарух“ не светят, осветлението не работи.',
  settlement: '67372',
  address: null,
};
const same: Matter = { title: 'Няма осветление на лампите', text: 'Тъмно е.', settlement: '67372', address: 'Хан Аспарух 12' };

const anyWords = fc.array(fc.constantFrom('лампите', 'осветление', 'улица', 'дупка', 'контейнер', 'ул. „Рила“', 'нощ', 'кметът', '12'), {
  maxLength: 12,
});
const anyMatter: fc.Arbitrary<Matter> = fc.record({
  title: anyWords.map((words) => words.join(' ')),
  text: anyWords.map((words) => words.join(' ')),
  settlement: fc.constantFrom(null, '67372', '00223'),
  address: fc.constantFrom(null, 'ул. „Рила“ 7', 'Хан Аспарух 12'),
});

describe('how alike two matters are', () => {
  it('is told with its reasons', () => {
    const { score, ...why } = likeness(lamps, same);
    expect(score).toBeGreaterThanOrEqual(ALIKE);
    expect(why).toEqual({ isSameSettlement: true, street: 'Хан Аспарух', words: ['осветление', 'лампите', 'тъмно'] });
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(anyMatter, anyMatter, (one, other) => {
        const [there, back] = [likeness(one, other), likeness(other, one)];
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(back.isSameSettlement).toBe(there.isSameSettlement);
        expect(back.street === null).toBe(there.street === null);
        expect(back.words.length).toBe(there.words.length);
      }),
    );
  });

  it('never grows when one of the two moves to another settlement', () => {
    fc.assert(
      fc.property(anyMatter, anyMatter, (one, other) => {
        const here = likeness({ ...one, settlement: '67372' }, { ...other, settlement: '67372' }).score;
        const apart = likeness({ ...one, settlement: '67372' }, { ...other, settlement: '00223' }).score;
        expect(apart).toBeLessThanOrEqual(here);
      }),
    );
  });

  it('tells only words that the other one really has', () => {
    fc.assert(
      fc.property(anyMatter, anyMatter, (one, other) => {
        const theirs = searchKey(`${other.title} ${other.text}`).split(' ');
        for (const word of likeness(one, other).words) expect(theirs).toContain(word);
      }),
    );
  });

  it('is nothing for a matter without words', () => {
    const empty: Matter = { title: '', text: '', settlement: null, address: null };
    expect(likeness(empty, lamps)).toEqual({ score: 0, isSameSettlement: false, street: null, words: [] });
  });
});

describe('the beginnings by which candidates are found', () => {
  it('begin other forms of the word, too; the title comes first, and frequent words are left out', () => {
    expect(probes({ title: 'Дупките в участъка', text: 'Моля за ремонтиране на асфалта' }, 9)).toEqual([
      'дупк',
      'участ',
      'ремонт',
      'асфалт',
    ]);
  });

  it('are no more than asked for', () => {
    expect(probes({ title: 'Дупките в участъка', text: 'Моля за ремонтиране на асфалта' }, 2)).toHaveLength(2);
  });
});
