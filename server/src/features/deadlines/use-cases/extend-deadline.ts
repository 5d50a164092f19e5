import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, clock as caseClock, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { checkExtension, type ExtensionForm } from '../domain/extension.js';
import { DeadlineRecords } from '../storage/deadline-records.js';

/** Enters that the superior body gave more time for the decision; its author and its followers are told (АПК чл. 118, 121). */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly cases: Cases,
    private readonly records: DeadlineRecords,
    private readonly calendar: WorkCalendar,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 403, 404, 409 when no clock runs any more or it was extended as often as the law allows, 412, 422 with the rules that are broken. */
  run(number: CaseNumber, staff: StaffActor, form: ExtensionForm, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'extend_deadline', ifMatch);
      const at = this.clock.now();
      const { oldDueOn, decideBy, notifyBy } = unwrap(checkExtension(submission, form, civilDateIn(at), this.calendar));
      const extensionId = newId();
      const given = { extensionId, lastDay: form.lastDay, decideBy, notifyBy };
      const changed = await this.cases.apply(submission, unwrap(caseClock.extendDeadline(submission, given)), staff);
      await this.records.addExtension({
        ...form,
        ...{ id: extensionId, submissionId: submission.id, oldDueOn, newDueOn: decideBy, recordedAt: at, accountId: staff.accountId },
      });
      await this.audit.append(staff, {
        ...{ action: 'case.extend_deadline', subjectType: 'submission', subjectId: submission.id },
        changes: { decideBy: { old: oldDueOn, new: decideBy }, act: form.actNumber, actDate: form.actDate, issuer: form.issuer },
      });
      return changed;
    });
  }
}
