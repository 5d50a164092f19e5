import { GENERATED, searchedDocuments } from './documents.js';
import { judge, ndcg, recall } from './figures.js';
import { KINDS, readQueries, SETS } from './judged-queries.js';
import { MATTERS } from './matters.js';

const documents = searchedDocuments();

describe('the judged set of the search', () => {
  it('is made of the same documents each time, each with a name of its own', () => {
    expect(searchedDocuments()).toEqual(documents);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(documents.length).toBeGreaterThan(GENERATED + 50);
    expect(documents.filter(({ title, text }) => /[{}]/u.test(title + text))).toEqual([]);
  });

  it('tells of every matter in several ways', () => {
    const poor = MATTERS.filter(
      ({ titles, sentences, answers, asides }) => titles.length < 2 || sentences.length < 2 || answers.length < 1 || asides.length < 1,
    );
    expect(poor.map(({ key }) => key)).toEqual([]);
    for (const { key } of MATTERS) expect(documents.filter(({ labels }) => labels.matters.includes(key)).length).toBeGreaterThanOrEqual(5);
  });

  it('has at least 120 queries of every kind, none in both sets', () => {
    const [development, heldOut] = SETS.map(readQueries);
    const texts = [...development!, ...heldOut!].map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(120);
    for (const queries of [development!, heldOut!]) {
      expect(queries.length).toBeGreaterThanOrEqual(60);
      expect([...new Set(queries.map(({ kind }) => kind))]).toEqual(KINDS);
    }
  });

  it.each(SETS)('has something to be found for each query of %s', (set) => {
    const ids = new Set(documents.map(({ id }) => id));
    const faults = readQueries(set).filter((query) => {
      const judgement = judge(query, documents);
      return ![...judgement.values()].includes(3) || [...query.byHand.keys()].some((id) => !ids.has(id));
    });
    expect(faults.map(({ text }) => text)).toEqual([]);
  });
});

describe('the figures', () => {
  const judgement = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ] as const);

  it('are 1 for the best ranking, less for another and 0 for none', () => {
    expect(ndcg(['a', 'b', 'c'], judgement)).toBe(1);
    expect(ndcg(['b', 'a', 'c'], judgement)).toBeCloseTo((3 + 7 / Math.log2(3) + 0.5) / (7 + 3 / Math.log2(3) + 0.5));
    expect(ndcg([], judgement)).toBe(0);
    expect([recall(['x', 'b'], judgement), recall(['b', 'a'], judgement), recall([], judgement)]).toEqual([0.5, 1, 0]);
  });

  it('count what stands beyond the tenth place not at all', () => {
    expect(ndcg([...Array<string>(10).fill('x'), 'a'], judgement)).toBe(0);
  });
});
