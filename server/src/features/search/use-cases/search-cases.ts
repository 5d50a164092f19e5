import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { parseCaseNumber } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { type Facets, narrowing } from '../domain/facets.js';
import { parseQuery, type QueryText } from '../domain/query-text.js';
import { NUMBER_SCORE, rankCandidates, type Scored } from '../domain/ranking.js';
import { isContradiction, planOf, type SearchPlan, withNear } from '../domain/search-plan.js';
import { allWords, anyWord } from '../domain/tsquery.js';
import { Candidates, type Found } from '../reads/candidates.query.js';
import { Vocabulary } from '../reads/vocabulary.js';

export interface SearchQuery {
  readonly q: string;
  /** As it is written: no other spelling, no unfinished word, nothing that was meant. */
  readonly isExact?: boolean;
  readonly facets?: Facets;
}

export interface SearchHits {
  readonly text: QueryText;
  /** What was sought in the end; whoever shows a hit holds its words against it. */
  readonly plan: SearchPlan;
  /** The best first. The index may be some moments behind: they are to be held against what is public now. */
  readonly hits: readonly Scored[];
  /** The case whose number was typed. */
  readonly numbered: SubmissionId | null;
  /** There is so much that only the newest was looked at. */
  readonly isCut: boolean;
}

/** From fewer hits on, more than the words themselves is sought. */
const FEW = 20;
/** Hits that are handed on; nobody reads so many pages. */
const MOST_HITS = 2_000;

/** Finds cases for a question in the words of a person. */
@Injectable()
export class SearchCases {
  constructor(
    private readonly candidates: Candidates,
    private readonly vocabulary: Vocabulary,
    private readonly texts: reads.PublicTexts,
  ) {}

  /** One statement and few more when the words themselves are found, three and few more when they are not. */
  async find({ q, isExact = false, facets = {} }: SearchQuery): Promise<SearchHits> {
    const text = parseQuery(q);
    const number = parseCaseNumber(q);
    const numbered = number === null ? null : await this.texts.numbered(number);
    const marks = narrowing(facets);
    const plan = planOf(text, isExact);
    const look = (query: string | null, hasAll: boolean, sought: SearchPlan): Promise<Found> =>
      query === null ? NOTHING : this.candidates.of({ ...facets, query, hasAll }, sought);
    const first = await look(isContradiction(plan) ? null : allWords(plan, marks), true, plan);
    if (isExact || first.candidates.length >= FEW || plan.terms.length === 0) return hitsOf({ text, plan, numbered }, [first]);
    const wide = withNear(plan, await this.vocabulary.near(plan.terms, text.isLastOpen && text.words.at(-1) === plan.terms.at(-1)?.key));
    const any = plan.terms.length > 1 || wide.terms.some(({ near }) => near.length > 0) ? anyWord(wide, marks) : null;
    const second = await look(any, false, wide);
    return hitsOf({ text, plan: wide, numbered }, [first, second]);
  }
}

const NOTHING: Promise<Found> = Promise.resolve({ candidates: [], documents: 0, isCut: false });

function hitsOf(known: Pick<SearchHits, 'text' | 'plan' | 'numbered'>, found: readonly Found[]): SearchHits {
  const candidates = [...new Map(found.flatMap((one) => one.candidates.map((candidate) => [candidate.id, candidate]))).values()];
  const { terms, phrases } = known.plan;
  const documents = Math.max(...found.map((one) => one.documents));
  const sought = { words: terms.length, hasPhrase: phrases.length > 0, documents };
  const scored = rankCandidates(candidates, sought).filter(({ id }) => id !== known.numbered);
  const first = known.numbered === null ? [] : [{ id: known.numbered, score: NUMBER_SCORE, words: 0 }];
  return {
    ...known,
    hits: [...first, ...scored].slice(0, MOST_HITS),
    isCut: found.some(({ isCut }) => isCut) || scored.length > MOST_HITS,
  };
}
