import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Lookalike, meant } from '../domain/near-words.js';
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
/** Spellings of a word that may have a slip in them, too; and of all words of a question, as each takes some milliseconds. */
const MOST_SPELLINGS = 4;
const MOST_SOUGHT = 8;

/** What a word may stand for, among the words that public documents have. */
@Injectable()
export class Vocabulary {
  constructor(private readonly known: KnownWords) {}

  /**
   * Stems by the word: of what the last one may become when it is not finished, and for words that nobody wrote of those that were
   * meant. One statement, and one each for what the memory proposes: a word that was taken out of every document may stand for nothing, nor
   * be told from one that never was in any.
   */
  async near(terms: readonly Term[], isLastOpen: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
    const typed = terms.flatMap(({ spellings }) => spellings.slice(0, MOST_SPELLINGS));
    const { words: known, living } = await this.known.current(typed);
    const open = isLastOpen ? terms.at(-1) : undefined;
    const completed = open ? await this.completed(open, known) : [];
    const unfinished = completed.length > 0 ? open : undefined;
    const alike = await this.alike(
      terms.filter((term) => term !== unfinished),
      known,
      living,
    );
    return new Map(
      terms.map((term) => {
        const words = term === unfinished ? completed : meant(term.spellings, alike.get(term) ?? []);
        return [term.key, [...new Set(words.flatMap(stemsOf))].slice(0, MOST_STEMS)];
      }),
    );
  }

  private async completed({ spellings }: Term, known: WordIndex): Promise<readonly string[]> {
    const begun = spellings.filter((spelling) => spelling.length >= SHORTEST_BEGINNING);
    const words = begun.flatMap((spelling) => known.beginning(spelling, MOST_COMPLETED));
    const living = await this.known.living(words);
    return words.filter((word) => living.has(word));
  }

  /** What looks like the words that nobody wrote, and is in a document still: the first spelling of each word before any second one. */
  private async alike(
    terms: readonly Term[],
    known: WordIndex,
    living: ReadonlySet<string>,
  ): Promise<ReadonlyMap<Term, readonly Lookalike[]>> {
    const sought = Array.from({ length: MOST_SPELLINGS }, (_, place) =>
      terms.flatMap((term) => {
        const spelling = term.spellings[place];
        return spelling !== undefined && spelling.length >= SHORTEST_SLIP && !living.has(spelling) ? [{ term, spelling }] : [];
      }),
    ).flat();
    const found: { readonly term: Term; readonly like: Lookalike }[] = [];
    for (const { term, spelling } of sought.slice(0, MOST_SOUGHT)) {
      found.push(...known.like(spelling, MOST_LIKE).map((like) => ({ term, like })));
      await others();
    }
    const stillThere = await this.known.living(found.map(({ like }) => like.word));
    const kept = found.filter(({ like }) => stillThere.has(like.word));
    return new Map(terms.map((term) => [term, kept.flatMap((each) => (each.term === term ? [each.like] : []))]));
  }
}
