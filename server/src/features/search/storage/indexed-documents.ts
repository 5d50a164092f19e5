import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FORM, partWords, type SearchText, stemsIn, vectorOf } from '../domain/document.js';
import { ERA_SIGN, ERA_SIZE, type Facets, marksOf } from '../domain/facets.js';
import { lexeme } from '../domain/tsquery.js';

export interface IndexedDocument extends SearchText, Facets {
  readonly id: SubmissionId;
}

/** Any number of ours: whoever writes the index waits for the one before, so that no stem is forgotten or kept by mistake. */
const WRITING = 7_254;

/** Writes what cases are found by: one row a case, and beside them every stem that any of them has. */
@Injectable()
export class IndexedDocuments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Until the transaction ends nobody else writes; what is read afterwards is not older than what they wrote. */
  async hold(): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock($1)', [WRITING]);
  }

  /** The case is found by these words, and by no others. */
  put(document: IndexedDocument): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.hold();
      const words = partWords(document);
      const stems = stemsIn(words);
      const [old] = await this.unitOfWork.query<{ place: string; stems: string[] }>(
        'select place, tsvector_to_array(words) as stems from search_document where case_id = $1',
        [document.id],
      );
      const place = old?.place ?? (await this.nextPlace());
      const marks = [...marksOf(document), `${ERA_SIGN}${Math.floor(Number(place) / ERA_SIZE)}`];
      await this.unitOfWork.query(
        `insert into search_document (case_id, place, form, words) values ($1, $2, $3, $4::tsvector)
         on conflict (case_id) do update set form = excluded.form, words = excluded.words`,
        [document.id, place, FORM, vectorOf(words, marks)],
      );
      await this.unitOfWork.query('insert into search_stem (stem) select unnest($1::text[]) on conflict do nothing', [stems]);
      await this.forgetStems((old?.stems ?? []).filter((stem) => isStem(stem) && !stems.includes(stem)));
    });
  }

  /** The case is found no more. */
  remove(id: SubmissionId): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.hold();
      const [old] = await this.unitOfWork.query<{ stems: string[] }>(
        'select tsvector_to_array(words) as stems from search_document where case_id = $1',
        [id],
      );
      if (!old) return;
      await this.unitOfWork.query('delete from search_document where case_id = $1', [id]);
      await this.forgetStems(old.stems.filter(isStem));
    });
  }

  private async nextPlace(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ place: string }>(
      `select nextval(pg_get_serial_sequence('search_document', 'place')) as place`,
    );
    return row?.place ?? '0';
  }

  /** Stems that no document has any more: nobody may be offered a word that was taken out. */
  private async forgetStems(stems: readonly string[]): Promise<void> {
    if (stems.length === 0) return;
    await this.unitOfWork.query(
      `delete from search_stem s using unnest($1::text[], $2::text[]) as gone(stem, word)
        where s.stem = gone.stem and not exists (select from search_document d where d.words @@ gone.word::tsquery)`,
      [stems, stems.map(lexeme)],
    );
  }
}

/** Marks are no words. */
const isStem = (text: string): boolean => !/^[=#]/u.test(text);
