import type { Engine } from './baselines.js';
import type { SearchedDocument } from './documents.js';
import { judge, mean, ndcg, recall } from './figures.js';
import { type Kind, type QuerySet, readQueries, SETS } from './judged-queries.js';

export interface Measured {
  readonly set: QuerySet;
  readonly kind: Kind;
  readonly query: string;
  /** In the order of the engines. */
  readonly ndcg: readonly number[];
  readonly recall: readonly number[];
}

/** Asks every engine every query. */
export async function measure(engines: readonly Engine[], documents: readonly SearchedDocument[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const set of SETS) {
    for (const query of readQueries(set)) {
      const judgement = judge(query, documents);
      const found: (readonly string[])[] = [];
      for (const engine of engines) found.push(await engine.find(query.text));
      measured.push({
        ...{ set, kind: query.kind, query: query.text },
        ndcg: found.map((ids) => ndcg(ids, judgement)),
        recall: found.map((ids) => recall(ids, judgement)),
      });
    }
  }
  return measured;
}

/** The means of some queries, in the order of the engines. */
export const means = (measured: readonly Measured[]): { readonly ndcg: readonly number[]; readonly recall: readonly number[] } => ({
  ndcg: (measured[0]?.ndcg ?? []).map((_, engine) => mean(measured.map((one) => one.ndcg[engine] ?? 0))),
  recall: (measured[0]?.recall ?? []).map((_, engine) => mean(measured.map((one) => one.recall[engine] ?? 0))),
});
