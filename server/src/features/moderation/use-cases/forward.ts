import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { forwardingTerm } from '../domain/forwarding-term.js';
import { ModerationActs } from './moderation-acts.js';
import { ReceivingAuthority } from './receiving-authority.js';

export interface ForwardingGiven {
  /** Slug. */
  readonly authority: string;
  /** What the author is told. */
  readonly note: string;
  /** What of the author goes with the case, for the audit trail: the fact, never the data. */
  readonly disclosed?: string;
}

/** Sends a case to the authority that is competent and ends the procedure here (АПК чл. 112). 403, 404, 409 (state, `authority-in-conflict`), 412, 422. */
@Injectable()
export class Forward {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly receiving: ReceivingAuthority,
    private readonly calendar: WorkCalendar,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: Actor, { authority: slug, note, disclosed }: ForwardingGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'forward', ifMatch);
      const authority = this.receiving.named(slug, submission);
      const { lateDays } = forwardingTerm(submission, civilDateIn(this.clock.now()), this.calendar);
      const change = unwrap(changes.forward(submission, authority.id, note, lateDays));
      return this.acts.write(submission, [change], actor, { decision: 'forward', note, audited: { authority: authority.id, disclosed } });
    });
  }
}
