import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SearchBounds } from '../domain/bounds.js';
import { formsIn, partWords, type SearchText, vectorOf } from '../domain/document.js';
import { type DocumentFacets, eraMarks, marksOf } from '../domain/facets.js';
import { stemsOf } from '../domain/text-words.js';
import { lexeme } from '../domain/tsquery.js';

export interface IndexedDocument extends SearchText, DocumentFacets {
  readonly id: SubmissionId;
}

/** Any number of ours: whoever writes the index waits for the one before, so that no word is forgotten or kept by mistake. */
const WRITING = 7_254;

/** Writes what cases are found by: one row a case, and beside them every word that any of them has. */
@Injectable()
export class IndexedDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bounds: SearchBounds,
  ) {}

  /** Until the transaction ends nobody else writes; what is read afterwards is not older than what they wrote. */
  async hold(): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock($1)', [WRITING]);
  }

  /** The case is found by these words, and by no others. Whoever calls it holds the index, as others may write, too. */
  put(document: IndexedDocument): Promise<void> {
    return this.unitOfWork.run(async () => {
      const words = partWords(document);
      const forms = formsIn(words);
      const old = await this.known(document.id);
      const place = old?.place ?? (await this.nextPlace());
      const marks = [...marksOf(document), ...eraMarks(Number(place), this.bounds)];
      await this.unitOfWork.query(
        `insert into search_document (case_id, place, published_on, received_on, words) values ($1, $2, $3, $4, $5::tsvector)
         on conflict (case_id) do update set published_on = excluded.published_on, received_on = excluded.received_on, words = excluded.words`,
        [document.id, place, document.publishedOn ?? null, document.receivedOn ?? null, vectorOf(words, marks)],
      );
      await this.unitOfWork.query(
        'insert into search_forms (case_id, forms) values ($1, $2) on conflict (case_id) do update set forms = excluded.forms',
        [document.id, forms],
      );
      await this.unitOfWork.query('insert into search_word (word) select unnest($1::text[]) on conflict do nothing', [forms]);
      await this.forget((old?.forms ?? []).filter((form) => !forms.includes(form)));
    });
  }

  /** The case is found no more. Whoever calls it holds the index. */
  remove(id: SubmissionId): Promise<void> {
    return this.unitOfWork.run(async () => {
      const old = await this.known(id);
      if (!old) return;
      await this.unitOfWork.query('delete from search_document where case_id = $1', [id]);
      await this.forget(old.forms);
    });
  }

  private async known(id: SubmissionId): Promise<{ place: string; forms: string[] } | null> {
    const [row] = await this.unitOfWork.query<{ place: string; forms: string[] }>(
      'select d.place, f.forms from search_document d join search_forms f on f.case_id = d.case_id where d.case_id = $1',
      [id],
    );
    return row ?? null;
  }

  private async nextPlace(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ place: string }>(
      `select nextval(pg_get_serial_sequence('search_document', 'place')) as place`,
    );
    return row?.place ?? '0';
  }

  /** Words that no document has any more: nobody may be led to a word that was taken out, and it is kept nowhere. */
  private async forget(forms: readonly string[]): Promise<void> {
    if (forms.length === 0) return;
    await this.unitOfWork.query(
      `delete from search_word w using unnest($1::text[], $2::text[]) as gone(word, stem)
        where w.word = gone.word and not exists (
          select from search_document d join search_forms f on f.case_id = d.case_id
           where d.words @@ gone.stem::tsquery and f.forms @> array[gone.word])`,
      [forms, forms.map((form) => lexeme(stemsOf(form)[0] ?? form))],
    );
  }
}
