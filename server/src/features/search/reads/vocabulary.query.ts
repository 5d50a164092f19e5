import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { meant } from '../domain/near-words.js';
import type { Term } from '../domain/search-plan.js';
import { stemsOf } from '../domain/text-words.js';

/** Letters of an unfinished word from which it is completed, and words that it may become. */
const SHORTEST_BEGINNING = 3;
const MOST_COMPLETED = 40;
/** Stems of them that are sought. */
const MOST_STEMS = 16;
/** Words that look like one, of which the domain chooses; and letters from which a slip is looked for. */
const MOST_LIKE = 40;
const SHORTEST_SLIP = 4;
/** Letters that a meant word may have more or less: two slips and an ending. */
const MOST_APART = 5;
/** Spellings of a word that may have a slip in them, too. */
const MOST_SPELLINGS = 4;

interface Row {
  readonly term: number;
  readonly how: 'completed' | 'like';
  readonly word: string;
  readonly likeness: number;
}

/** What a word may stand for, among the words that public documents have. */
@Injectable()
export class Vocabulary {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Stems by the word: of what the last one may become when it is not finished, and for words that nobody wrote of those that were
   * meant. One statement.
   */
  async near(terms: readonly Term[], isLastOpen: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.read(terms, isLastOpen);
    return new Map(
      terms.map(({ key, spellings }, term) => {
        const of = rows.filter((row) => row.term === term);
        const completed = of.filter(({ how }) => how === 'completed').map(({ word }) => word);
        const words = completed.length > 0 ? completed : meant(spellings, of);
        return [key, [...new Set(words.flatMap(stemsOf))].slice(0, MOST_STEMS)];
      }),
    );
  }

  private read(terms: readonly Term[], isLastOpen: boolean): Promise<Row[]> {
    const spelled = terms.flatMap((term, index) => term.spellings.slice(0, MOST_SPELLINGS).map((word) => ({ index, word })));
    const last = terms.length - 1;
    const beginnings = isLastOpen ? (terms[last]?.spellings ?? []).filter((text) => text.length >= SHORTEST_BEGINNING) : [];
    return this.unitOfWork.query<Row>(
      `(select $3::int as term, 'completed' as how, c.word, 1 as likeness from unnest($4::text[]) as b(beginning)
          cross join lateral (select w.word from search_word w where ${begins('w.word', 'b.beginning')}
                               order by length(w.word), w.word limit ${MOST_COMPLETED}) c)
       union all
       select s.term, 'like', l.word, l.likeness
         from unnest($1::int[], $2::text[]) as s(term, word)
        cross join lateral (
           select w.word, similarity(w.word, s.word) as likeness from search_word w
            where (w.word % s.word or ${begins('w.word', BEGINNING_OF_SLIP)})
              and length(w.word) between length(s.word) - ${MOST_APART} and length(s.word) + ${MOST_APART}
            order by 2 desc, 1 limit ${MOST_LIKE}) l
        where length(s.word) >= ${SHORTEST_SLIP} and not exists (select from search_word known where known.word = s.word)`,
      [spelled.map(({ index }) => index), spelled.map(({ word }) => word), last, beginnings],
    );
  }
}

/** A slip in the middle of a word leaves few trigrams: what begins alike is looked at, too. */
const BEGINNING_OF_SLIP = 'left(s.word, 3)';
/** As an index of the words can find it. */
const begins = (word: string, beginning: string): string => `(${word} >= ${beginning} and ${word} < ${beginning} || U&'\\FFFF')`;
