import type { SearchedDocument } from './documents.js';
import { type Grade, gradeOf, type JudgedQuery } from './judged-queries.js';

const NDCG_AT = 10;
export const RECALL_AT = 20;
/** From here on a document is one that was sought. */
const RELEVANT = 2;

/** The grades of all documents for a query, by the document's id; those of grade 0 are left out. */
export type Judgement = ReadonlyMap<string, Grade>;

export function judge(query: JudgedQuery, documents: readonly SearchedDocument[]): Judgement {
  return new Map(
    documents.flatMap((document) => {
      const grade = gradeOf(query, document);
      return grade > 0 ? [[document.id, grade] as const] : [];
    }),
  );
}

/** Of a ranking's first ten places, with gains of 2^grade − 1, against the best ranking there could be: from 0 to 1. */
export function ndcg(found: readonly string[], judgement: Judgement): number {
  const best = [...judgement.values()].toSorted((one, other) => other - one);
  return discounted(found.map((id) => judgement.get(id) ?? 0)) / discounted(best);
}

const discounted = (grades: readonly number[]): number =>
  grades.slice(0, NDCG_AT).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** The share of what was sought that stands in the first twenty places; of more than twenty sought, twenty are all that can. */
export function recall(found: readonly string[], judgement: Judgement): number {
  const isRelevant = (id: string): boolean => (judgement.get(id) ?? 0) >= RELEVANT;
  const sought = [...judgement.keys()].filter(isRelevant).length;
  return found.slice(0, RECALL_AT).filter(isRelevant).length / Math.min(RECALL_AT, sought);
}

export const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
