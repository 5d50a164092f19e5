import { searchedDocuments } from './documents.js';
import { type Engines, startOurs } from './engines.js';
import { SETS } from './judged-queries.js';
import { type Measured, means, measure } from './measured.js';

/** nDCG@10 of ours. */
const GOAL = 0.9;
/** What PostgreSQL finds by trigrams alone, the better of its own two ways: `npm run measure:search`. It hangs on the documents only, and takes long. */
const TRIGRAM = { development: 0.668, 'held-out': 0.677 } as const;
/** How far ours has to be above that. */
const AHEAD = 0.1;
/** Slightly under what was measured on queries that nothing was tuned on, so that a change that loses something is seen. */
const HELD_OUT_FLOOR = 0.85;
const RECALL_FLOOR = 0.8;

describe('the search', () => {
  let engines: Engines;
  let measured: readonly Measured[];
  const figures = (wanted: readonly Measured[]) => {
    const { ndcg, recall } = means(wanted);
    return { ours: ndcg[0] ?? 0, recall: recall[0] ?? 0 };
  };

  beforeAll(async () => {
    const documents = searchedDocuments();
    engines = await startOurs(documents);
    measured = await measure(engines.all, documents);
  }, 600_000);

  afterAll(() => engines.stop());

  it('finds what people look for, in all queries and in those of the development', () => {
    for (const some of [measured, measured.filter(({ set }) => set === 'development')]) {
      const { ours, recall } = figures(some);
      expect(ours).toBeGreaterThanOrEqual(GOAL);
      expect(recall).toBeGreaterThanOrEqual(RECALL_FLOOR);
    }
  });

  it('finds nearly as much in queries that nobody tuned it on', () => {
    expect(figures(measured.filter(({ set }) => set === 'held-out')).ours).toBeGreaterThanOrEqual(HELD_OUT_FLOOR);
  });

  it.each(SETS)('is well ahead of what PostgreSQL finds by itself in %s', (name) => {
    expect(figures(measured.filter(({ set }) => set === name)).ours).toBeGreaterThanOrEqual(TRIGRAM[name] + AHEAD);
  });
});
