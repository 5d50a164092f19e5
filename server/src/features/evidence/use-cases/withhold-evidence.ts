import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { EvidenceDoors } from './evidence-doors.js';

/** A moderator takes an item of evidence from the public, or gives it back: a face, a name in a file. That there is one everybody still reads. */
@Injectable()
export class WithholdEvidence {
  constructor(
    private readonly rows: EvidenceRows,
    private readonly doors: EvidenceDoors,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** `reason` is for the staff. @throws ProblemException 404 for an unknown item, and one of an entry that is not public. */
  run(actor: StaffActor, id: string, isWithheld: boolean, reason: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const evidence = (await this.rows.hold(id)) ?? fail(NOT_FOUND);
      if (!(await this.doors.isOpen(evidence.subject))) fail(NOT_FOUND);
      if ((evidence.withheldOn !== null) === isWithheld) return;
      await this.rows.withhold(id, isWithheld ? { on: civilDateIn(this.clock.now()), note: reason } : null);
      await this.audit.append(actor, {
        action: isWithheld ? 'evidence.withhold' : 'evidence.show',
        ...{ subjectType: evidence.subject.type, subjectId: evidence.subject.id },
        changes: { evidenceId: id },
      });
    });
  }
}
