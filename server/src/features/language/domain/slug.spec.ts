import fc from 'fast-check';
import { slug } from './slug.js';

describe('a slug', () => {
  it.each([
    ['България', 'bulgaria'],
    ['Община Сливница', 'obshtina-slivnitsa'],
    ['Общинска собственост', 'obshtinska-sobstvenost'],
    ['Република България', 'republika-bulgaria'],
    ['София', 'sofia'],
    ['Мария Илиева', 'maria-ilieva'],
    ['Марияна', 'mariyana'],
    ['Стоян Ямболов', 'stoyan-yambolov'],
    ['Щръклево', 'shtraklevo'],
    ['Търговище', 'targovishte'],
    ['Гълъбовци', 'galabovtsi'],
    ['Бърложница', 'barlozhnitsa'],
    ['Драготинци', 'dragotintsi'],
    ['Жельо Кьосев', 'zhelyo-kyosev'],
    ['Юлия', 'yulia'],
    ['Йордан Цонев-Чакъров', 'yordan-tsonev-chakarov'],
    ['ЗАПОВЕД ЗА КОМИСИЯ', 'zapoved-za-komisia'],
    ['комисията', 'komisiyata'],
    ['ѝ отговориха', 'i-otgovoriha'],
    ['  улица „Хаджи Димитър“ № 12а! ', 'ulitsa-hadzhi-dimitar-12a'],
    ['Café Zürich 2026', 'cafe-zurich-2026'],
    ['Street lighting — again', 'street-lighting-again'],
    ['ﬁle ½', 'file-12'],
    ['日本', ''],
    ['…!?', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('reads й as one letter however it was typed', () => {
    expect(slug('край'.normalize('NFD'))).toBe('kray');
  });

  it('is cut between words, or inside a word that is too long by itself', () => {
    expect(slug('дупка на улицата', 10)).toBe('dupka-na');
    expect(slug('непротивоконституционствувателствувайте', 10)).toBe('neprotivok');
  });

  it('holds nothing but words of a-z and 0-9, keeps to its limit, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 90 }), (text, limit) => {
        const result = slug(text, limit);
        expect(result).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(result.length).toBeLessThanOrEqual(limit);
        expect(slug(result, limit)).toBe(result);
      }),
    );
  });
});
