import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { redactions } from '../../moderation/index.js';
import { UseReason } from '../../reasons/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { EDIT_INVALID, editFault, type EditGiven, editPublicText } from '../domain/edit.js';
import { EditRecord } from './edit-record.js';

/**
 * A moderator changes what the public reads of a published case: everybody reads the new text at once, with the day and the reason, the
 * author gets a letter, and what readers had reported is settled. There is no way back but another edit: nothing is lost by it.
 * 403, 404, 409, 412, 422.
 */
@Injectable()
export class EditPublicText {
  constructor(
    private readonly cases: Cases,
    private readonly reasons: UseReason,
    private readonly marks: redactions.RedactionMarks,
    private readonly record: EditRecord,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: StaffActor, given: EditGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'edit_public_text', ifMatch);
      const edited = unwrap(editPublicText(submission, given));
      await this.requireReason(given.reason.code);
      if (given.redactions === null) await this.marks.publishOwnWords(submission);
      else await this.marks.publish(submission, given.redactions, await this.marks.workOn(submission), actor);
      const current = await this.cases.apply(submission, edited.change, actor);
      await this.record.write(submission, edited, given, actor);
      return current;
    });
  }

  private async requireReason(code: string | null): Promise<void> {
    if (code === null || (await this.reasons.byHand(code))) return;
    fail(EDIT_INVALID, { errors: [editFault('/reasonCode', 'reason_unknown')] });
  }
}
