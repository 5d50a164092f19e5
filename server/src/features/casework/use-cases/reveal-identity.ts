import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CaseHistory, Cases, type Submission } from '../../submissions/index.js';
import { isRevealedTo } from '../domain/author-visibility.js';
import { revealIdentity } from '../domain/reveal-identity.js';

/**
 * An official learns who the hidden author is. The author and the audit trail see that, and why. Asking twice tells
 * it again without a second line. 403, 404, 409 unless the author hides.
 */
@Injectable()
export class RevealIdentity {
  constructor(
    private readonly cases: Cases,
    private readonly history: CaseHistory,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, staff: StaffActor, reason: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'reveal_identity');
      const change = unwrap(revealIdentity(submission, reason));
      if (isRevealedTo(staff.accountId, await this.history.of(submission.id, { publicOnly: false }))) return submission;
      await this.audit.append(staff, {
        action: 'case.reveal_identity',
        subjectType: 'submission',
        subjectId: submission.id,
        changes: { reason, departmentId: submission.departmentId },
        actingFor: actingFor(staff, submission.departmentId),
      });
      return this.cases.apply(submission, change, staff);
    });
  }
}
