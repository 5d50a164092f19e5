import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { desk } from '../../moderation/index.js';
import { Cases, verdictChanges } from '../../submissions/index.js';

/** A moderator does not send the case to whom its author asked for, and tells the author why. */
@Injectable()
export class DeclineForwarding {
  constructor(
    private readonly cases: Cases,
    private readonly claims: desk.Claims,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 404, 409 when nobody asks any more, 412. */
  run(number: CaseNumber, staff: StaffActor, note: string, ifMatch?: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'decline_forwarding', ifMatch);
      const change = unwrap(verdictChanges.declineForwarding(submission, note));
      await this.claims.settle(submission.id, staff);
      await this.cases.apply(submission, change, staff);
      await this.audit.append(staff, {
        ...{ action: 'case.decline_forwarding', subjectType: 'submission', subjectId: submission.id },
        changes: { wish: submission.forwardingAsked },
      });
    });
  }
}
