import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** When a case came, and when a moderator first said something about it. */
export interface FirstWord {
  readonly receivedAt: Date;
  readonly decidedAt: Date;
}

/** More than two moderators read in a month; the figure is the same without the rest. */
const MOST = 5_000;

/** How long cases waited for the first word of a moderator. Words that were taken back were none. */
@Injectable()
export class FirstWords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  since(instant: Date): Promise<FirstWord[]> {
    return this.unitOfWork.query<FirstWord>(
      `select s.received_at as "receivedAt", e.at as "decidedAt"
         from case_event e join submission s on s.id = e.submission_id
        where e.at >= $1 and e.type in ('published', 'withheld', 'forwarded', 'merged') and e.undone_at is null
          and not exists (
            select 1 from case_event b where b.submission_id = e.submission_id and b.id < e.id
               and b.type in ('published', 'withheld', 'forwarded', 'merged') and b.undone_at is null)
        order by e.at desc limit $2`,
      [instant, MOST],
    );
  }
}
