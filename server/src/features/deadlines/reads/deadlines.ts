import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { lifecycle, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import {
  asTombstone,
  type Clarification,
  type Deadline,
  type DeadlineHistory,
  deadlineOf,
  type Extension,
  withoutWords,
} from '../domain/deadline.js';
import { CaseDeadline } from '../http/deadline.dto.js';

/** As JSON has it: days as text, instants in ISO 8601. */
interface Row {
  readonly firstAnsweredAt: Date | null;
  readonly answeredBefore: Date | null;
  readonly dueBefore: CivilDate | null;
  readonly extensions: readonly (Omit<Extension, 'recordedAt'> & { readonly recordedAt: string })[];
  readonly clarifications: readonly (Pick<Clarification, 'id' | 'askedBy' | 'departmentId'> & {
    askedAt: string;
    endedAt: string | null;
  })[];
}

/** How the clock of a case stands now, for whoever may read the case. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: AuthorityDirectory,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** For the author and the staff. One statement. */
  async of(submission: Submission): Promise<CaseDeadline> {
    return CaseDeadline.of(await this.now(submission), this.directory);
  }

  /** As everybody may read it: of a case whose text is kept back, without where it stands. One statement. */
  async forPublic(submission: Submission): Promise<CaseDeadline> {
    return CaseDeadline.of(asPublic(submission, await this.now(submission)), this.directory);
  }

  private async now(submission: Submission): Promise<Deadline> {
    return deadlineOf(submission, await this.historyOf(submission), civilDateIn(this.clock.now()), this.calendar);
  }

  /** Words of the question to the author are in the conversation alone, and no part of this. */
  private async historyOf({ id, reopenedByAuthorAt }: Submission): Promise<DeadlineHistory> {
    const [row] = await this.unitOfWork.query<Row>(
      `select (select min(e.at) from case_event e where e.submission_id = $1 and e.type = 'answered' and e.undone_at is null
                  and ($2::timestamptz is null or e.at > $2)) as "firstAnsweredAt",
              (select min(e.at) from case_event e where e.submission_id = $1 and e.type = 'answered' and e.undone_at is null
                  and e.at <= $2) as "answeredBefore",
              (select e.details ->> 'decideByBefore' from case_event e
                where e.submission_id = $1 and e.type = 'reopened_by_author' limit 1) as "dueBefore",
              (select coalesce(json_agg(json_build_object('id', x.id, 'issuer', x.issuer, 'actNumber', x.act_number, 'actDate', x.act_date,
                        'reason', x.reason, 'lastDay', x.last_day, 'oldDueOn', x.old_due_on, 'newDueOn', x.new_due_on, 'toldOn', x.told_on,
                        'recordedAt', x.recorded_at) order by x.recorded_at, x.id), '[]')
                 from deadline_extension x where x.submission_id = $1) as extensions,
              (select coalesce(json_agg(json_build_object('id', c.id, 'askedBy', c.asked_by, 'departmentId', c.department_id,
                        'askedAt', c.asked_at, 'endedAt', c.ended_at) order by c.asked_at, c.id), '[]')
                 from clarification_request c where c.submission_id = $1) as clarifications`,
      [id, reopenedByAuthorAt],
    );
    if (!row) throw new Error('A statement without a table gives one row');
    return {
      firstAnsweredAt: row.firstAnsweredAt,
      earlier: row.answeredBefore && row.dueBefore ? { dueOn: row.dueBefore, answeredOn: civilDateIn(row.answeredBefore) } : null,
      extensions: row.extensions.map((extension) => ({ ...extension, recordedAt: new Date(extension.recordedAt) })),
      clarifications: row.clarifications.map(({ askedAt, endedAt, ...asked }) => ({
        ...asked,
        since: civilDateIn(new Date(askedAt)),
        until: endedAt === null ? null : civilDateIn(new Date(endedAt)),
      })),
    };
  }
}

function asPublic({ publication, procedure, receivedOn }: Submission, deadline: Deadline): Deadline {
  if (lifecycle.publicStatusOf(publication, procedure) === 'rejected') return asTombstone(deadline, receivedOn);
  return lifecycle.isTextPublic(publication, procedure) ? deadline : withoutWords(deadline);
}
