import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { dayWords } from '../../../kernel/day-words.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Authority, AuthorityDirectory } from '../../authorities/index.js';
import { Cases, changes, problems, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { validityFault } from '../domain/competent-authorities.js';
import { isAuthorityInConflict } from '../domain/conflict-of-interest.js';
import { forwardingTerm } from '../domain/forwarding-term.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { ModerationActs } from './moderation-acts.js';

export interface ForwardingGiven {
  /** Slug. */
  readonly authority: string;
  /** What the author is told. */
  readonly note: string;
}

/** Sends a case to the authority that is competent and ends the procedure here (АПК чл. 112). 403, 404, 409 (state, `conflict-of-interest`), 412, 422. */
@Injectable()
export class Forward {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly directory: AuthorityDirectory,
    private readonly calendar: WorkCalendar,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: Actor, { authority: slug, note }: ForwardingGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'forward', ifMatch);
      const authority = this.receiving(slug);
      if (isAuthorityInConflict(submission.about, authority)) fail(problems.AUTHORITY_IN_CONFLICT);
      const { lateDays } = forwardingTerm(submission, civilDateIn(this.clock.now()), this.calendar.exceptions);
      const change = unwrap(changes.forward(submission, authority.id, note, lateDays));
      return this.acts.write(submission, [change], actor, { decision: 'forward', note });
    });
  }

  /** The authority when cases can be forwarded to it today; 422 with the rule otherwise. */
  private receiving(slug: string): Authority {
    const authority = this.directory.authority(slug);
    if (!authority) fail(problems.DECISION_INVALID, { errors: [moderationFault('/authority', 'authority_unknown')] });
    const fault = validityFault(authority, civilDateIn(this.clock.now()));
    if (fault) fail(problems.DECISION_INVALID, { errors: [moderationFault('/authority', fault.rule, { day: dayWords(fault.day) })] });
    return authority;
  }
}
