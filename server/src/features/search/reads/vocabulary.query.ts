import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { meant } from '../domain/near-words.js';
import type { Term } from '../domain/search-plan.js';

/** Letters of an unfinished word from which it is completed, and words that it may become. */
const SHORTEST_BEGINNING = 3;
const MOST_COMPLETED = 24;
/** Stems that look like a word, of which the domain chooses. */
const MOST_LIKE = 30;

interface Row {
  readonly term: number;
  readonly how: 'known' | 'completed' | 'like';
  readonly stem: string;
  readonly likeness: number;
}

/** What a word may stand for, among the stems that public documents have. */
@Injectable()
export class Vocabulary {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * By the word: what the last one may become when it is not finished, and for a word that no document has those that were meant.
   * One statement.
   */
  async near(terms: readonly Term[], isLastOpen: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.read(terms, isLastOpen);
    return new Map(
      terms.map(({ key, own }, term) => {
        const of = rows.filter((row) => row.term === term);
        const completed = of.filter(({ how }) => how === 'completed').map(({ stem }) => stem);
        const isKnown = of.some(({ how }) => how === 'known');
        const lookalikes = of.filter(({ how }) => how === 'like');
        return [key, isKnown || completed.length > 0 ? completed : meant([key, ...own], lookalikes)];
      }),
    );
  }

  private read(terms: readonly Term[], isLastOpen: boolean): Promise<Row[]> {
    const last = terms.length - 1;
    const own = terms.flatMap((term, index) => term.own.map((stem) => ({ index, stem })));
    const open = isLastOpen ? (terms[last]?.key ?? '') : '';
    // The spellings of a Latin keyboard are completed, too; the stem of a beginning often ends where the beginning does.
    const beginnings = [...new Set([open, ...(open === '' ? [] : (terms[last]?.own ?? []))])].filter(
      (text) => text.length >= SHORTEST_BEGINNING,
    );
    return this.unitOfWork.query<Row>(
      `with own as (select * from unnest($1::int[], $2::text[]) as own(term, stem)),
            known as (select own.term, s.stem from own join search_stem s on s.stem = own.stem)
       select term, 'known' as how, stem, 1 as likeness from known
       union all
       (select $3::int, 'completed', c.stem, 1 from unnest($4::text[]) as b(beginning)
          cross join lateral (select s.stem from search_stem s where s.stem >= b.beginning and s.stem < b.beginning || U&'\\FFFF'
                               order by length(s.stem), s.stem limit ${MOST_COMPLETED}) c)
       union all
       select o.term, 'like', l.stem, l.likeness
         from own o cross join lateral (
           select s.stem, similarity(s.stem, o.stem) as likeness from search_stem s
            where s.stem % o.stem order by 2 desc, 1 limit ${MOST_LIKE}) l
        where length(o.stem) >= 4 and not exists (select from known where known.term = o.term)`,
      [own.map(({ index }) => index), own.map(({ stem }) => stem), last, beginnings],
    );
  }
}
