import fc from 'fast-check';
import { faultsOfArticles, splitArticles } from './articles.js';

const ACT = `НАРЕДБА
за паркирането в град Сливница

Глава първа
ОБЩИ ПОЛОЖЕНИЯ

Чл. 1. (1) Наредбата урежда паркирането.
(2) Тя не се прилага за чл. 5 от ЗДвП.

Чл. 1а. Синя зона има в работни дни.
Раздел II от плана остава в сила.

Глава втора
ЦЕНИ
Чл. 2. Цената е:
1. един лев на час;
2. пет лева на ден.

ПРЕХОДНИ И ЗАКЛЮЧИТЕЛНИ РАЗПОРЕДБИ
§ 1. В Наредба № 7 се отменя чл. 3.
§2. Наредбата влиза в сила от 1 януари.`;

describe('a pasted draft', () => {
  it('is split where a line begins an article, with the name of the part above it', () => {
    const { before, articles } = splitArticles(ACT);
    expect(before).toBe('НАРЕДБА\nза паркирането в град Сливница');
    expect(articles).toEqual([
      {
        ...{ number: 'чл. 1', heading: 'Глава първа ОБЩИ ПОЛОЖЕНИЯ' },
        text: '(1) Наредбата урежда паркирането.\n(2) Тя не се прилага за чл. 5 от ЗДвП.',
      },
      { number: 'чл. 1а', heading: null, text: expect.stringContaining('Раздел II от плана остава в сила.') as string },
      { number: 'чл. 2', heading: 'Глава втора ЦЕНИ', text: 'Цената е:\n1. един лев на час;\n2. пет лева на ден.' },
      { number: '§ 1', heading: 'ПРЕХОДНИ И ЗАКЛЮЧИТЕЛНИ РАЗПОРЕДБИ', text: 'В Наредба № 7 се отменя чл. 3.' },
      { number: '§ 2', heading: null, text: 'Наредбата влиза в сила от 1 януари.' },
    ]);
  });

  it('is all before the first article when it has none', () => {
    expect(splitArticles('Няма членове.\r\nСъвсем.')).toEqual({ before: 'Няма членове.\nСъвсем.', articles: [] });
  });

  it('loses no word, and splits in time that grows with its length alone', () => {
    const line = fc.oneof(fc.constantFrom('Чл. 1. Текст', 'чл.22 . текст', '§ 3. Друг', 'Глава трета', '', '  ', 'Раздел'), fc.string());
    const words = (text: string) => text.split(/[\s.]+/u).filter((word) => word !== '' && !/^(?:чл|§|§?\d+[а-я]*)$/iu.test(word));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.map((each) => each.replace(/[\r\n\u2028\u2029\u0085]/g, ' ')).join('\n');
        const { before, articles } = splitArticles(text);
        const kept = [before, ...articles.flatMap((article) => [article.heading ?? '', article.text])].join('\n');
        expect(words(kept).sort()).toEqual(words(text).sort());
      }),
    );
    const started = performance.now();
    splitArticles(`Чл. 1.${' '.repeat(100_000)}\n${'Глава\n'.repeat(20_000)}Чл. 2. Край`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('has articles that can be cited, each once', () => {
    const article = (number: string) => ({ number, heading: null, text: 'Текст' });
    const faults = faultsOfArticles(['чл. 1', 'чл. 1', 'чл.2', '§ 1', 'член 5'].map(article));
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/articles/1/number article_taken',
      '/articles/2/number not_an_article_number',
      '/articles/4/number not_an_article_number',
    ]);
  });
});
