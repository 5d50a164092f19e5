import fc from 'fast-check';
import { type Candidate, NUMBER_SCORE, rankCandidates } from './ranking.js';

const candidate = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  own: 3,
  near: 0,
  title: 0,
  rank: 100_000,
  ...changes,
});
const order = (...candidates: Candidate[]) =>
  rankCandidates(candidates, { words: 2, hasPhrase: false, documents: 1_000 }).map(({ id }) => id);
const mask = fc.nat({ max: 7 });
const candidates = fc.uniqueArray(fc.record({ id: fc.uuid(), own: mask, near: mask, title: mask, rank: fc.nat({ max: 1_000_000 }) }), {
  selector: ({ id }) => id,
  maxLength: 30,
});

describe('what is found', () => {
  it('comes first with all words as they were typed, then with something near them, then with some of them', () => {
    expect(order(candidate('some', { own: 1 }), candidate('near', { own: 1, near: 2 }), candidate('all'))).toEqual(['all', 'near', 'some']);
  });

  it('comes before others with its words in the title, or nearer together', () => {
    expect(order(candidate('text'), candidate('title', { title: 3 }))).toEqual(['title', 'text']);
    expect(order(candidate('apart'), candidate('together', { rank: 500_000 }))).toEqual(['together', 'apart']);
  });

  it('counts a rare word for more than a common one', () => {
    const common = Array.from({ length: 50 }, (_, place) => candidate(`common${place}`, { own: 1 }));
    expect(order(...common, candidate('rare', { own: 2 }))[0]).toBe('rare');
  });

  it('is found without a word that nobody has', () => {
    expect(order(candidate('one', { own: 1 }))).toEqual(['one']);
  });

  it('has a whole score that depends on nothing but documents and question, below that of a number', () => {
    fc.assert(
      fc.property(candidates, fc.boolean(), (list, hasPhrase) => {
        const sought = { words: 3, hasPhrase, documents: 500 };
        const scored = rankCandidates(list, sought);
        expect(rankCandidates([...list].reverse(), sought)).toEqual(scored);
        for (const { score } of scored) {
          expect(Number.isSafeInteger(score)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThan(NUMBER_SCORE);
        }
      }),
    );
  });
});
