import { Injectable } from '@nestjs/common';
import { meant } from '../domain/near-words.js';
import type { Term } from '../domain/search-plan.js';
import { stemsOf } from '../domain/text-words.js';
import { SHORTEST_BEGINNING, type WordIndex } from '../domain/word-index.js';
import { KnownWords } from './known-words.query.js';

/** Words that an unfinished one may become. */
const MOST_COMPLETED = 40;
/** Stems of them that are sought. */
const MOST_STEMS = 16;
/** Words that look like one, of which the domain chooses; and letters from which a slip is looked for. */
const MOST_LIKE = 40;
const SHORTEST_SLIP = 4;
/** Spellings of a word that may have a slip in them, too. */
const MOST_SPELLINGS = 4;

/** What a word may stand for, among the words that public documents have. */
@Injectable()
export class Vocabulary {
  constructor(private readonly known: KnownWords) {}

  /**
   * Stems by the word: of what the last one may become when it is not finished, and for words that nobody wrote of those that were
   * meant. One statement.
   */
  async near(terms: readonly Term[], isLastOpen: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
    const known = await this.known.current();
    return new Map(
      terms.map((term, index) => {
        const completed = isLastOpen && index === terms.length - 1 ? completedOf(term, known) : [];
        const words = completed.length > 0 ? completed : meantBy(term, known);
        return [term.key, [...new Set(words.flatMap(stemsOf))].slice(0, MOST_STEMS)];
      }),
    );
  }
}

const completedOf = ({ spellings }: Term, known: WordIndex): readonly string[] =>
  spellings.filter((spelling) => spelling.length >= SHORTEST_BEGINNING).flatMap((spelling) => known.beginning(spelling, MOST_COMPLETED));

function meantBy({ spellings }: Term, known: WordIndex): readonly string[] {
  const unknown = spellings.slice(0, MOST_SPELLINGS).filter((spelling) => spelling.length >= SHORTEST_SLIP && !known.has(spelling));
  return meant(
    spellings,
    unknown.flatMap((spelling) => known.like(spelling, MOST_LIKE)),
  );
}
