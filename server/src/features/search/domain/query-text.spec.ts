import fc from 'fast-check';
import { MOST_WORDS, parseQuery } from './query-text.js';
import { isContradiction, planOf } from './search-plan.js';
import { allWords, anyWord, ranked } from './tsquery.js';

const keys = (phrases: readonly (readonly { key: string }[])[]) => phrases.map((phrase) => phrase.map(({ key }) => key));
const signs = fc.constantFrom(
  '„',
  '“',
  '"',
  '«',
  '-',
  '–',
  ' ',
  "'",
  '\\',
  '&',
  '|',
  '!',
  ':',
  '*',
  '(',
  ')',
  '<',
  '>',
  'а',
  'дупка',
  'улица',
  '5',
  '\u0306',
);
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('a question', () => {
  it('is its words in their order, each once, without those that name nothing', () => {
    expect(parseQuery('Дупка на УЛИЦА, дупка!').words).toEqual(['дупка', 'улица']);
  });

  it.each(['„разбит тротоар“', '"разбит тротоар"', '«разбит тротоар»', '“разбит тротоар”'])('has a phrase in %s', (text) => {
    expect(parseQuery(text)).toMatchObject({
      words: [],
      phrases: [
        [
          { key: 'разбит', offset: 0 },
          { key: 'тротоар', offset: 1 },
        ],
      ],
    });
  });

  it('counts in a phrase the words that name nothing', () => {
    expect(parseQuery('„дупка на улица“').phrases).toEqual([
      [
        { key: 'дупка', offset: 0 },
        { key: 'улица', offset: 2 },
      ],
    ]);
  });

  it('leaves out what stands behind a minus, and takes a hyphen for a hyphen', () => {
    expect(keys(parseQuery('улица -вода –„спрян ток“').excluded)).toEqual([['вода'], ['спрян', 'ток']]);
    expect(parseQuery('кмет-наместник').words).toEqual(['кмет', 'наместник']);
  });

  it('can be read while it is typed: a lone quotation mark is none, and the last word may be unfinished', () => {
    expect(parseQuery('„разбит трот')).toMatchObject({ words: ['разбит', 'трот'], phrases: [], isLastOpen: true });
    expect(parseQuery('тротоар,').isLastOpen).toBe(false);
    expect(parseQuery('тротоар „до моста“').isLastOpen).toBe(false);
    expect(parseQuery('тротоар -вод').isLastOpen).toBe(false);
  });

  it('contradicts itself where a word is wanted and not wanted, in whatever form', () => {
    const contradicts = (text: string) => isContradiction(planOf(parseQuery(text), false));
    expect([contradicts('улица -улицата'), contradicts('дупка улица -улица')]).toEqual([true, true]);
    expect([contradicts('улица -дупка'), contradicts('улица -„улица Гурко“'), contradicts('-улица')]).toEqual([false, false, false]);
  });

  it('is blank without a letter or a digit', () => {
    expect(parseQuery(' „“ - !')).toMatchObject({ words: [], phrases: [], excluded: [] });
  });

  it('is read whatever was typed, within its limits, and always gives a query that has nothing but quoted lexemes and signs of ours', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, isExact) => {
        const query = parseQuery(text);
        expect(query.words.length + query.phrases.length).toBeLessThanOrEqual(MOST_WORDS);
        const plan = planOf(query, isExact);
        for (const written of [allWords(plan, [["=topic:'x"]]), anyWord(plan), ranked(plan)]) {
          expect((written ?? '').replace(/'(?:[^'\\]|''|\\\\)+'/gu, '')).toMatch(/^(?:[()|&! ]|<[1-9]\d*>)*$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
