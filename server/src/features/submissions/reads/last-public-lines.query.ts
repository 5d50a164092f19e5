import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PUBLIC_EXISTENCE, visibleLine } from './public-visibility.js';

/** When each of some cases changed last in public; a withheld one tells no more than its tombstone. */
@Injectable()
export class LastPublicLines {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(numbers: readonly CaseNumber[]): Promise<ReadonlyMap<CaseNumber, Date>> {
    const rows = await this.unitOfWork.query<{ number: CaseNumber; at: Date }>(
      `select s.number, max(e.at) as at from submission s join case_event e on e.submission_id = s.id
        where s.number = any($1::text[]) and ${PUBLIC_EXISTENCE} and ${visibleLine('e')}
        group by s.number`,
      [[...numbers]],
    );
    return new Map(rows.map(({ number, at }) => [number, at]));
  }
}
