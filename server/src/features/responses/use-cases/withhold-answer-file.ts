import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { access, Cases, changes, problems, type Submission } from '../../submissions/index.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';

export interface WithholdingGiven {
  readonly isWithheld: boolean;
  /** For the staff. */
  readonly reason: string;
}

/**
 * A moderator takes a file of a published answer from the public, or gives it back. A line stays in its place in every version that has it,
 * and the day of it in the history. 403, 404, 409, 412.
 */
@Injectable()
export class WithholdAnswerFile {
  constructor(
    private readonly cases: Cases,
    private readonly rows: AnswerFilesRepository,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, id: AttachmentId, staff: StaffActor, given: WithholdingGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'redact_answer', ifMatch);
      if (!access.isPossible('redact_answer', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      const file = await this.rows.find(id);
      const place = file?.submissionId === submission.id ? await this.rows.placeOf(id) : null;
      if (!file || !place) fail(NOT_FOUND);
      if ((file.withheldAt !== null) === given.isWithheld) return submission;
      await this.rows.withhold(id, given.isWithheld ? this.clock.now() : null, given.isWithheld ? staff.accountId : null);
      await this.audit.append(staff, {
        ...{
          action: given.isWithheld ? 'response.withhold_file' : 'response.show_file',
          subjectType: 'submission',
          subjectId: submission.id,
        },
        changes: { ...place, fileId: id },
      });
      return this.cases.apply(submission, unwrap(changes.redactAnswer(submission, place, given.reason, null)), staff);
    });
  }
}
