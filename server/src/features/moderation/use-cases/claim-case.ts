import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases } from '../../submissions/index.js';
import { type Claim, isInTheWay } from '../domain/claim.js';
import { Claims } from '../storage/claims.js';

/** A moderator takes a case in hand, and keeps it as long as they are seen at it. 403, 404. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly cases: Cases,
    private readonly claims: Claims,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The claim as it stands afterwards: somebody else's, unless the case was free or `takesOver`. */
  run(number: CaseNumber, staff: StaffActor, takesOver: boolean): Promise<Claim> {
    return this.unitOfWork.run(async () => {
      const { id } = await this.cases.open(number, staff, 'claim');
      const before = takesOver ? await this.claims.of(id) : null;
      const claim = await this.claims.take(id, staff.accountId, takesOver);
      if (before !== null && isInTheWay(before, staff.accountId, this.clock.now())) {
        const changes = { accountId: [before.accountId, staff.accountId] };
        await this.audit.append(staff, { action: 'case.take_over', subjectType: 'submission', subjectId: id, changes });
      }
      return claim;
    });
  }

  /** Lets the case go; nothing happens when somebody else has it. */
  async release(number: CaseNumber, staff: StaffActor): Promise<void> {
    const { id } = await this.cases.open(number, staff, 'claim');
    await this.claims.release(id, staff.accountId);
  }
}
