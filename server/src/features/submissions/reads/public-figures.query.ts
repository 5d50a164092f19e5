import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { overdueOn, PUBLIC_EXISTENCE } from './public-visibility.js';

export interface PublicFigures {
  /** Cases whose term for an answer has passed. */
  readonly overdue: number;
  /** Cases that wait for an answer, the overdue ones among them. */
  readonly openCases: number;
  /** Cases that were answered, whether closed or not. */
  readonly answered: number;
}

/** The figures of the start page. */
@Injectable()
export class PublicFiguresQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` is a civil date in Europe/Sofia. */
  async read(today: CivilDate): Promise<PublicFigures> {
    const [row] = await this.unitOfWork.query<{ overdue: string; open: string; answered: string }>(
      `select count(*) filter (where ${overdueOn('$1')}) as overdue,
              count(*) filter (where s.procedure in ('received', 'assigned', 'reopened')) as open,
              count(*) filter (where s.answered_at is not null) as answered
         from submission s where ${PUBLIC_EXISTENCE}`,
      [today],
    );
    return { overdue: Number(row?.overdue ?? 0), openCases: Number(row?.open ?? 0), answered: Number(row?.answered ?? 0) };
  }
}
