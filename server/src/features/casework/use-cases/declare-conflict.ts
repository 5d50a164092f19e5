import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CaseHistory, Cases, ConflictDeclarations } from '../../submissions/index.js';
import { steppingBack } from '../domain/step-back.js';
import { ReturnUnhandled } from './return-unhandled.js';

/**
 * A member of staff steps back from a case (АПК чл. 113-115) and no longer knows it; the case goes back to the moderators
 * when nobody else of the department can handle it,
 * and its appeal to others when no moderator may decide it. 403, 404.
 */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly cases: Cases,
    private readonly declarations: ConflictDeclarations,
    private readonly history: CaseHistory,
    private readonly unhandled: ReturnUnhandled,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, staff: StaffActor, reason: string | null): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'declare_conflict');
      const at = this.clock.now();
      const inPlaceOf = actingFor(staff, submission.departmentId);
      await this.declarations.declare(submission.id, staff.accountId, reason, at);
      await this.history.append(submission, steppingBack(reason), staff, at, { actingFor: inPlaceOf });
      await this.audit.append(staff, {
        action: 'case.declare_conflict',
        subjectType: 'submission',
        subjectId: submission.id,
        changes: { role: staff.role, departmentId: staff.departmentId },
        actingFor: inPlaceOf,
      });
      await this.unhandled.checkWithAppeal(submission);
    });
  }
}
