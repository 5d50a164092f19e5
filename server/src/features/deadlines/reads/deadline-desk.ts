import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Cases, clock as caseClock, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { type ExtensionLimit, extensionLimit } from '../domain/extension.js';
import type { DeadlineDesk } from '../http/extensions.dto.js';
import { Deadlines } from './deadlines.js';

/** The clock of a case for the staff, with how far the law lets it be extended. */
@Injectable()
export class DeadlineDesks {
  constructor(
    private readonly cases: Cases,
    private readonly deadlines: Deadlines,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** 403, 404. */
  async read(number: CaseNumber, staff: StaffActor): Promise<DeadlineDesk & { version: number }> {
    const submission = await this.cases.open(number, staff);
    return {
      deadline: await this.deadlines.of(submission),
      limit: this.limitOf(submission),
      version: submission.version,
    };
  }

  private limitOf(submission: Submission): Pick<ExtensionLimit, 'on' | 'article'> | null {
    const { decideBy, extendedTo } = submission;
    if (!caseClock.hasTermToExtend(submission) || decideBy === null || isAfter(civilDateIn(this.clock.now()), decideBy)) return null;
    const limit = extensionLimit(submission, this.calendar);
    if (limit === null || (limit.once && extendedTo !== null) || !isAfter(limit.on, decideBy)) return null;
    return { on: limit.on, article: limit.article };
  }
}
