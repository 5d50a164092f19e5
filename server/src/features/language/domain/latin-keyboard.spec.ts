import fc from 'fast-check';
import { cyrillicCandidates } from './latin-keyboard.js';
import { slug } from './slug.js';

const typed = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz46'), maxLength: 30 });

describe('a word from a Latin keyboard', () => {
  it.each([
    // By the Transliteration Act.
    ['ulichno', 'улично'],
    ['osvetlenie', 'осветление'],
    ['pateka', 'пътека'],
    ['prepalneni', 'препълнени'],
    ['galabovtsi', 'гълъбовци'],
    ['saobshtenie', 'съобщение'],
    ['shofyor', 'шофьор'],
    ['agal', 'ъгъл'],
    ['stroezh', 'строеж'],
    ['moya', 'моя'],
    // By the phonetic keyboard.
    ['ulica', 'улица'],
    ['nqma', 'няма'],
    ['pyt', 'път'],
    ['korupciq', 'корупция'],
    ['kontejner', 'контейнер'],
    ['woda', 'вода'],
    // As messages are written.
    ['6ahta', 'шахта'],
    ['plo6tadka', 'площадка'],
    ['4akam', 'чакам'],
    ['djip', 'джип'],
    ['stroej', 'строеж'],
    ['trotoari', 'тротоари'],
    ['bokluka', 'боклука'],
    ['stroi', 'строй'],
  ])('%s may be %s', (latin, cyrillic) => {
    const candidates = cyrillicCandidates(latin);
    expect(candidates).toContain(cyrillic);
    expect(candidates.indexOf(cyrillic)).toBeLessThan(6);
  });

  it('stands for what it says before what it might say', () => {
    expect(['osvetlenie', 'dupka', '6ahta', 'voda', 'trotoar'].map((word) => cyrillicCandidates(word)[0])).toEqual([
      'осветление',
      'дупка',
      'шахта',
      'вода',
      'тротоар',
    ]);
  });

  it('has „ж“ under „v“ where „w“ is „в“', () => {
    expect(cyrillicCandidates('vwachka')).toContain('жвачка');
    expect(cyrillicCandidates('vrata')).not.toContain('жрата');
  });

  it('with a Latin letter that looks like a Cyrillic one is read by its look', () => {
    expect(cyrillicCandidates('кoнтeйнeр')).toEqual(['контейнер']);
    expect(cyrillicCandidates('cайт')).toEqual(['сайт']);
    expect(cyrillicCandidates('wайфай')).toEqual([]);
  });

  it.each(['', 'улица', '2026', '46', 'a1', 'h2o', 'caffè', 'a'.repeat(41)])('%j has none', (word) => {
    expect(cyrillicCandidates(word)).toEqual([]);
  });

  it('has a few different readings of Cyrillic letters, whatever it is', () => {
    fc.assert(
      fc.property(typed, (word) => {
        const candidates = cyrillicCandidates(word);
        expect(candidates.length).toBeLessThanOrEqual(12);
        expect(new Set(candidates).size).toBe(candidates.length);
        for (const candidate of candidates) expect(candidate).toMatch(/^[а-я]+$/u);
      }),
    );
  });

  it('comes back from the Transliteration Act, in words that have few „ъ“', () => {
    const syllable = fc.tuple(fc.constantFrom(...'бвгдзклмнпрстф'), fc.constantFrom(...'еиоуаъ')).map((letters) => letters.join(''));
    const word = fc
      .tuple(fc.array(syllable, { minLength: 1, maxLength: 2 }), fc.constantFrom('та', 'ник', 'щ', 'шка'))
      .map(([start, end]) => start.join('') + end);
    fc.assert(fc.property(word, (cyrillic) => cyrillicCandidates(slug(cyrillic)).includes(cyrillic)));
  });
});
