import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';

/** What authors said of single answers: of a newer answer to the same case they have said nothing yet. */
@Injectable()
export class WordsOnAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest word on each of the answers that has one; the caller shows only answers that everybody reads. One statement. */
  async newestOn(responseIds: readonly string[]): Promise<ReadonlyMap<string, vocabulary.Verdict>> {
    if (responseIds.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ responseId: string; value: vocabulary.Verdict }>(
      `select distinct on (v.response_id) v.response_id as "responseId", v.value
         from verdict v where v.response_id = any($1::uuid[]) order by v.response_id, v.id desc`,
      [responseIds],
    );
    return new Map(rows.map(({ responseId, value }) => [responseId, value]));
  }
}
