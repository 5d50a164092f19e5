import fc from 'fast-check';
import { aSubmission } from '../../../../test/factories/submission.js';
import { placeOf, placePoints, quotable, shownQuote } from './answer-point.js';

const text = 'Лампата пред училището не свети. Улицата е тъмна от седмица.';
const quoteOf = (words: string, from = text): { start: number; end: number; words: string } => {
  const start = from.indexOf(words);
  return { start, end: start + words.length, words };
};

describe('a quote', () => {
  it('never shows a word that the present text does not', () => {
    const anyText = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '😀', 'я'), maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyText, fc.nat(20), fc.nat(20), (before, now, start, length) => {
        const words = before.slice(start, start + length);
        const shown = shownQuote({ start, end: start + length, words }, [now]);
        if (shown !== null) expect(now).toContain(shown);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not shown once its words were taken out of the text', () => {
    const quote = quoteOf('пред училището');
    expect(shownQuote(quote, [text])).toBe('пред училището');
    expect(shownQuote(quote, ['Лампата [заличено] не свети. Улицата е тъмна от седмица.'])).toBeNull();
    expect(shownQuote(quote, [])).toBeNull();
  });

  it('is found again when words before it changed', () => {
    const now = 'Тази сутрин: лампата пред училището не свети.';
    expect(placeOf(quoteOf('пред училището'), now)).toEqual(quoteOf('пред училището', now));
  });

  it('is no half of a character', () => {
    expect(placeOf({ start: 0, end: 1, words: '😀'.slice(0, 1) }, '😀')).toBeNull();
  });
});

describe('points of an answer', () => {
  it('are refused, each by its place, when they quote what is not there', () => {
    const result = placePoints(
      [
        { quote: quoteOf('Улицата е тъмна'), reply: 'Осветихме я.' },
        { quote: { start: 0, end: 4, words: 'нищо' }, reply: 'Няма го.' },
      ],
      text,
    );
    expect(!result.ok && result.problem.errors).toMatchObject([{ pointer: '/points/1/quote', code: 'quote_not_in_text' }]);
  });

  it('quote the public text of a published case, and of another the original, which its author alone reads', () => {
    const published = aSubmission({ publication: 'published', publicText: 'Публично', text: 'Оригинал' });
    expect(quotable(published)).toBe('Публично');
    expect(quotable({ ...published, publication: 'withheld' })).toBe('Оригинал');
  });
});
