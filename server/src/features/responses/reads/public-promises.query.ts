import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** What answers promise as the public reads their newest versions, for those who repeat it. Whether the case is readable is asked elsewhere. */
@Injectable()
export class PublicPromises {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By id of the answer; one whose newest version promises nothing is left out. One statement, none for no answer. */
  async of(responseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (responseIds.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: string; what: string | null }>(
      `select distinct on (v.response_id) v.response_id as id, coalesce(c.public_what, c.what) as what
         from response_version v left join answer_commitment c on c.response_id = v.response_id and c.version = v.version
        where v.response_id = any($1::uuid[]) order by v.response_id, v.version desc`,
      [[...new Set(responseIds)]],
    );
    return new Map(rows.flatMap(({ id, what }): [string, string][] => (what ? [[id, what]] : [])));
  }
}
