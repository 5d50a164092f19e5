import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Terms } from '../domain/erasure.js';
import { DISMISSED } from './dismissal.js';

/** `lastDayKept` of the domain is over on `$today`: the day of `instant` in Europe/Sofia is day zero. */
const isOver = (instant: string, months: string, today: string): string =>
  `(${instant} at time zone 'Europe/Sofia')::date + make_interval(months => ${months}) < ${today}::date`;

/** `dutyDue` of the domain as SQL, for a row `s`: `$1` originals, `$2` rejected, `$3` today; a test holds the two together. */
const DUE = `case when s.erased_at is not null
       then s.publication = 'withheld' and s.public_text is not null and ${isOver('s.withheld_at', '$2::integer', '$3')}
       when s.publication = 'withheld' and (s.outcome is null or ${DISMISSED})
       then ${isOver('greatest(s.ended_at, s.withheld_at)', '$2::integer', '$3')}
       else ${isOver('s.ended_at', '$1::integer', '$3')} end`;

/** What an appeal is about has to be there while it waits. */
const NOT_APPEALED = `(s.awaits is null or s.awaits = 'second_look')`;

/** Cases whose procedure ended, for the task that erases what their terms no longer allow to keep. */
@Injectable()
export class EndedCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those whose term is over `today`, a civil date in Europe/Sofia; those that ended first come first. */
  async due({ originals, rejected }: Terms, today: CivilDate, limit: number): Promise<SubmissionId[]> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s
        where s.ended_at is not null and (s.erased_at is null or s.public_text is not null) and ${NOT_APPEALED} and ${DUE}
        order by s.ended_at, s.id limit $4`,
      [originals, rejected, today, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of the ids whose case ended and whose `months` after the end are over `today`. */
  async endedLongAgo(ids: readonly string[], months: number, today: CivilDate): Promise<SubmissionId[]> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s
        where s.id = any($1::uuid[]) and s.ended_at is not null and ${isOver('s.ended_at', '$2::integer', '$3')}`,
      [ids, months, today],
    );
    return rows.map(({ id }) => id);
  }
}
