import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { partWords } from '../domain/document.js';
import { type Excerpt, excerptOf } from '../domain/excerpt.js';
import { matchOf, type Span } from '../domain/matching.js';
import type { SearchHits } from '../use-cases/search-cases.js';
import { LiveDocuments } from './live-documents.js';

/** What of a case answers the question, in the words that everybody reads now. */
export interface Finding {
  readonly title: string;
  readonly titleMarks: readonly Span[];
  readonly excerpt: Excerpt;
  /** The excerpt is of what the municipality answered. */
  readonly isAnswer: boolean;
  /** How the words of the question are written there, by their place in the question. */
  readonly written: ReadonlyMap<number, string>;
}

/** Holds hits against what is public at this moment: a word that was taken out finds nothing more, whatever the index still has. */
@Injectable()
export class ShownHits {
  constructor(private readonly live: LiveDocuments) {}

  /** Those among `ids` that answer the question as the index says. Two statements. */
  async of(ids: readonly SubmissionId[], { hits, plan, numbered }: SearchHits): Promise<ReadonlyMap<SubmissionId, Finding>> {
    const words = new Map(hits.map((hit) => [hit.id, hit.words]));
    const documents = await this.live.of(ids);
    return new Map(
      [...documents].flatMap(([id, document]): [SubmissionId, Finding][] => {
        const match = matchOf(partWords(document), plan);
        if (id !== numbered && (match === null || match.words !== words.get(id))) return [];
        const { spans, written } = match ?? NO_MATCH;
        const isAnswer = spans.text.length === 0 && spans.answer.length > 0;
        const excerpt = isAnswer ? excerptOf(document.answer, spans.answer) : excerptOf(document.text, spans.text);
        return [[id, { title: document.title, titleMarks: spans.title, excerpt, isAnswer, written }]];
      }),
    );
  }
}

const NO_MATCH = { spans: { title: [], place: [], text: [], answer: [] }, written: new Map<number, string>() };
