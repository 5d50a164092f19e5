import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, problems } from '../../submissions/index.js';
import { forwardingFault } from '../domain/forwarding-rules.js';
import { Deliveries } from '../storage/deliveries.js';
import { StandingForwarding } from './standing-forwarding.js';

export interface SentOnPaper {
  readonly on: CivilDate;
  /** Under which it left, or of the post. */
  readonly number: string;
}

/** Notes that somebody sent the letter by hand. A second press of the button notes nothing new. 404, 409, 422. */
@Injectable()
export class MarkSentOnPaper {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly deliveries: Deliveries,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, staff: StaffActor, sent: SentOnPaper): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'forward');
      const { record } = await this.standing.final(submission);
      const now = this.clock.now();
      if (sent.on < record.forwardedOn) fail(problems.DECISION_INVALID, { errors: [forwardingFault('/on', 'paper_before_forwarding')] });
      if (sent.on > civilDateIn(now)) fail(problems.DECISION_INVALID, { errors: [forwardingFault('/on', 'paper_in_future')] });
      const known = await this.deliveries.of(record.id);
      if (known.some(({ paperOn, paperNumber }) => paperOn === sent.on && paperNumber === sent.number)) return;
      const id = newId();
      await this.deliveries.onPaper(id, record.id, sent, now);
      const changes = { forwarding: record.id, delivery: id };
      await this.audit.append(staff, { action: 'case.letter_on_paper', subjectType: 'submission', subjectId: submission.id, changes });
    });
  }
}
