import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { DECISION_NOT_FOUND, DECISION_OF_ANOTHER, UNDO_TOO_LATE } from '../domain/moderation-problems.js';
import { mayTakeBack, undo } from '../domain/undo.js';
import { DecisionRecords } from '../storage/decision-records.js';
import { PublicMaterial } from './public-material.js';

/**
 * Takes a decision back before anybody was told of it: the case is as it was, the letters are cancelled, and the decision stays
 * in the record, marked. Whoever asks twice gets the case as it is. 403, 404, 409 `undo-too-late`, `decision-overtaken`, `decision-of-another`,
 * `case-claimed`.
 */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly cases: Cases,
    private readonly records: DecisionRecords,
    private readonly material: PublicMaterial,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, decisionId: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'undo_decision');
      const now = this.clock.now();
      const record = await this.records.find(submission.id, decisionId);
      if (!record) fail(DECISION_NOT_FOUND);
      if (!mayTakeBack(record, actor.accountId)) fail(DECISION_OF_ANOTHER);
      if (record.undone) return submission;
      const kept = await this.records.kept(decisionId);
      if (!kept) fail(UNDO_TOO_LATE);
      const change = unwrap(undo(submission, decisionId, kept, now));
      if (!(await this.records.takeBack(kept, actor, now))) fail(UNDO_TOO_LATE);
      const restored = await this.cases.apply(submission, change, actor, 'unchanged');
      await this.records.drop(kept, restored.version);
      await this.material.restore(submission, kept);
      await this.audit.append(actor, {
        action: 'case.undo_decision',
        subjectType: 'submission',
        subjectId: submission.id,
        changes: {
          decision: record.decision,
          publication: [submission.publication, restored.publication],
          procedure: [submission.procedure, restored.procedure],
        },
      });
      return restored;
    });
  }
}
