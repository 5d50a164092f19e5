import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PUBLIC_EXISTENCE } from './public-visibility.js';

/** What the public register of moderation has to know of cases: how many came, and which of them the public may know. */
@Injectable()
export class RegisterFacts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of these cases those that the public may know to exist. */
  async known(ids: readonly SubmissionId[]): Promise<ReadonlySet<SubmissionId>> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s where s.id = any($1::uuid[]) and ${PUBLIC_EXISTENCE}`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Cases received in each month, `YYYY-MM`, from that day on or since ever. Those under review count, too: it is a number and no case. */
  receivedByMonth(from: CivilDate | null): Promise<{ month: string; count: number }[]> {
    return this.unitOfWork.query(
      `select to_char(received_on, 'YYYY-MM') as month, count(*)::int as count from submission
        where $1::date is null or received_on >= $1 group by 1`,
      [from],
    );
  }
}
